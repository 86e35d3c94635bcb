import type { ReaderTexts } from '../language.ts';

export const figures: ReaderTexts['figures'] = {
  indexTitle: 'Figures',
  indexSummary:
    'Pictures of numbers that may be drawn together, each with its table, sources and CSV file.',
  stated: 'Comparison as stated',
  table: 'Table and description of the picture',
  open: 'Page of this figure',
  reading: {
    series:
      'Each bar starts at zero, and its length is in proportion to its number. Numbers are printed as in their source.',
    people:
      'Of every hundred people, so many are filled in. A person filled in part shows what stands behind the decimal point.',
    statement: 'A full line stands for all the people counted. The lines share no axis.',
    tiles: '',
    line: 'Time runs to the right, and the height of a point is in proportion to its number. A line joins only numbers that can be compared; where it is broken, the reason stands below the picture.',
    dots: 'One row for one place and time. Two dots that are joined are a range given by several sources. An open arrow means that its source names only a bound.',
    target:
      'The bar is the result, a diamond is a target. Mind the date of each: a target is for the time it names.',
    slope:
      'Each line joins two numbers of one place by the same definition. The axis does not start at zero, so read the numbers.',
    groups:
      'Each bar starts at zero. Bars that stand together under one heading belong to one group.',
    stacks:
      'The bar of the whole is cut into its parts. In the other rows each part is drawn where it lies in that whole.',
    multiples:
      'One line for one place, all with the same axis. Heights can be compared from one to the other.',
    choropleth:
      'Each class of colour holds about as many provinces, and the key gives its lowest and highest figure. In the list each province has a dot on one axis. Do not read the size of an area as a number of people.',
    circles:
      'The area of a circle is in proportion to the number of people. The provinces are not coloured, because a number of people is not how high a share is. In the list each province has a dot on an axis that starts at zero.',
  },
  svg: 'picture to print and edit',
  png: 'picture for messages and slides',
  readIt: 'How to read it',
  defined: 'What is measured',
  contested: 'Other figures for the same thing',
  places: 'Pages of the places',
  refused: 'These figures do not show which is higher, because:',
  notOurs: 'This comparison was made by its source, not by us.',
  schematic: 'Schematic, not a map.',
  schematicPlaces: 'Each tile stands only roughly where its place lies.',
  schematicTurned: 'On a narrow screen the grid is turned: west is at the top, north at the right.',
  turned: 'The grid is turned: west is at the top, north at the right.',
  tilesLegend:
    'The line under a number shows its share. A hatched tile has no comparable figure for this time yet; the page of the place may hold others.',
  onMaps: 'Tables that are whole, on a map and as a ranked list:',
  mapSchematic:
    'A schematic map of our own: its coasts are drawn by hand and simplified; Jakarta and Yogyakarta are enlarged.',
  line: (name: string, value: string) => `Upright line: ${name}, ${value}.`,
  findTerm: 'Find a term',
  glossaryTitle: 'Glossary',
  glossarySummary: 'What the Jamsostek terms and abbreviations on this site mean.',
};
