/** Most texts kept at a time; a page takes its own within the same rendering. */
const ROOM = 400

const PLACE = Symbol.for("finegauge.static-html")

type Holder = { [PLACE]?: Map<string, string> | undefined }

/** Next loads modules once for server components and once for client components: both meet here. */
const shelf = (): Map<string, string> =>
  ((globalThis as unknown as Holder)[PLACE] ??= new Map<string, string>())

/** Puts HTML under its id; the oldest goes when the shelf is full. */
export function shelve(id: string, html: string): void {
  const texts = shelf()
  texts.delete(id)
  texts.set(id, html)
  for (const oldest of texts.keys()) {
    if (texts.size <= ROOM) return
    texts.delete(oldest)
  }
}

/** HTML by its id; throws when it is gone, so that a page fails rather than lose its safety text. */
export function unshelve(id: string): string {
  const html = shelf().get(id)
  if (html === undefined) throw new Error(`The static part "${id}" of the page is gone.`)
  return html
}
