/** The program of the search page. */
export {}
