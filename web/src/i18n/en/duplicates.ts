// Words of duplicates.

export const duplicates = {
  title: 'Duplicates',
};
