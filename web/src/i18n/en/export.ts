// Words of the export desk.
export const exporting = {
  title: 'Export',
};
