/** One page or post as it was found, before it is matched with others and with what is already in `content/`. */
export interface FoundItem {
  /** Where it was read: a path, for WordPress exports with the post's number behind `#`. */
  from: string
  language: 'sr' | 'en'
  title: string
  /** Calendar day `YYYY-MM-DD`. */
  date?: string
  /** Lasting number of the old system. */
  id?: number
  /** Path on the old site, starting with `/`, without host and query. */
  oldPath?: string
  /** Whole address on the old site. */
  url?: string
  summary?: string
  /** Markdown without the title. */
  body: string
  pictures: FoundPicture[]
  /** Names of categories and keywords as the old system showed them. */
  categories: string[]
  tags: string[]
  draft?: boolean
}

/** A picture in a text; `file` is missing when there is no local copy. */
export interface FoundPicture {
  /** As written in the source. */
  src: string
  file?: string
  alt: string
}

/** Something the editor should know about one source. */
export interface Remark {
  from: string
  text: string
}

/** What a reader of sources gives back: nothing is thrown for what a file holds. */
export interface Found {
  items: FoundItem[]
  remarks: Remark[]
}
