/** The frameworks whose own documents can be read and written. */
export type FrameworkId = 'eu-2022' | 'au-nmf-2021' | 'jp-rishu-164'
