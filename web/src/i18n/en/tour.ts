// Words of the guided tour: one stop after the other, each two sentences at most.
import { makeFormats } from '../format';

const { number } = makeFormats('en');

export const tour = {
  title: 'Tour of two minutes',
  offer: 'Take a tour of two minutes',
  place: (at: number, all: number) => `${number(at)} of ${number(all)}`,
  next: 'Next',
  back: 'Back',
  done: 'Done',
  leave: 'Leave the tour',
  stops: {
    import: {
      title: 'Import: read as it is',
      text: 'Encoding and delimiter were found by themselves, and each column was given a meaning. Press a chip to change it; the bytes stay as they came.',
    },
    overview: {
      title: 'Overview: how good is it?',
      text: 'Five scores, each with its formula and its worst column. Every number leads to the rows behind it.',
    },
    rows: {
      title: 'All rows, at any time',
      text: 'Sort, filter, search, edit in place, copy to a spreadsheet. Marks show what was changed and where a fix is proposed.',
    },
    fixes: {
      title: 'Fixes: proposed, never imposed',
      text: 'Safe ones change only the form and can be accepted in one go. Where more than one reading is possible, you are asked.',
    },
    cells: {
      title: 'Cell by cell, when it matters',
      text: 'A accepts, R refuses, E writes by hand, L decides all like this one. Whatever you do, undo takes it back.',
    },
    duplicates: {
      title: 'Duplicates: side by side',
      text: 'What differs stands first, and why the records were put together stands above. Enter merges, N says they are two, Z goes back.',
    },
    line: {
      title: 'Many at once, with a look first',
      text: 'Draw the line where you are sure enough. A random sample shows what would be merged before you say yes.',
    },
    export: {
      title: 'Export: proved, not promised',
      text: 'The files are read back and compared with what you approved before you get them. A rollback file is among them.',
    },
    leave: {
      title: 'And nothing was sent',
      text: 'The sum always adds up, and “wipe” forgets everything. Save the session if you want to go on another day.',
    },
  },
};
