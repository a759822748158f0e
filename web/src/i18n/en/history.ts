// Words of history.

export const history = {
  title: 'History',
};
