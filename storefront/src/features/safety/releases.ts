import "server-only"
import { type Guidance, openGuidance } from "@finegauge/safety-content"
import { listReleases, loadRelease } from "@finegauge/safety-content/releases"
import { type Content, emptyContent, kinds, kindSchemas } from "@finegauge/safety-content/schema"

/** One published version by its number. */
export const findRelease = (version: string) =>
  listReleases().find((release) => release.version === version)

/** Content of an earlier shape in the shape of today: what came later is empty or has its default. */
function inTodaysShape(frozen: Partial<Content>): Content | undefined {
  const content = emptyContent()
  for (const kind of kinds) {
    for (const [id, entry] of Object.entries(frozen[kind] ?? {})) {
      const read = kindSchemas[kind].safeParse(entry)
      if (!read.success) return undefined
      Object.assign(content[kind], { [id]: read.data })
    }
  }
  return content
}

const opened = new Map<string, Promise<Guidance | undefined>>()

async function open(version: string): Promise<Guidance | undefined> {
  const compiled = await loadRelease(version)
  const content = inTodaysShape(compiled.content)
  return content && openGuidance({ ...compiled, content })
}

/** The guidance as a published version froze it; undefined when it can no longer be shown in today's pages. */
export function guidanceOf(version: string): Promise<Guidance | undefined> {
  const known = opened.get(version) ?? open(version)
  opened.set(version, known)
  return known
}
