// Words of fixes.

export const fixes = {
  title: 'Fixes',
};
