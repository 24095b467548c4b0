/* Folders and files of a build, relative to the repository. */

/** Where the framework writes the export (it accepts no place outside). */
export const FRESH_EXPORT = '.cache/export'
/** Where steps write that work while the framework renders; it becomes part of the export afterwards. */
export const BESIDE = '.cache/beside'
/** Compressed forms of files by their content, kept between builds. */
export const COMPRESSED = '.cache/compressed'
/** Words of articles for the search index, by the article's source, kept between builds. */
export const WORDS = '.cache/search'
/** Pictures in their sizes and formats, by the content of the original, kept between builds. */
export const PICTURES = '.cache/pictures'
/** Pictures that pages are shared with, by what is drawn, kept between builds. */
export const SOCIAL = '.cache/social'
/** What this build has to render, and the data of each page. */
export const PLAN = '.cache/plan'
