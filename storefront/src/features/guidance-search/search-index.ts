import MiniSearch from "minisearch"

/** What is searched: one entry of the guidance. */
export type Searchable = { id: string; title: string; text: string }

/** Finds entries by words; returns their ids, the best first. */
export type Search = (query: string) => string[]

/** Letters without their accents, so that "oedeme" finds "œdème" and "schwellung" finds "Schwellung". */
const plain = (term: string) =>
  term
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("ß", "ss")

/** Builds an index in memory: beginnings of words and small spelling mistakes find as well, titles count most. */
export function buildSearch(entries: readonly Searchable[]): Search {
  const index = new MiniSearch<Searchable>({
    fields: ["title", "text"],
    processTerm: (term) => plain(term) || null,
    searchOptions: {
      boost: { title: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: "AND",
    },
  })
  index.addAll(entries)
  return (query) => index.search(query).map(({ id }) => String(id))
}
