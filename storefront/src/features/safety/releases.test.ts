import { listReleases } from "@finegauge/safety-content/releases"
import { describe, expect, it } from "vitest"
import { toHtml } from "@/lib/static-html/to-html"
import { en } from "@/messages/en/index"
import { GuidanceView } from "./components/guidance-view"
import { findRelease, guidanceOf } from "./releases"

describe.each(listReleases().map(({ version }) => version))("version %s", (version) => {
  it("can still be read as it was, with the hashes it was published under", async () => {
    const guidance = await guidanceOf(version)
    const release = findRelease(version)
    for (const [topic, { hash }] of Object.entries(release?.topics ?? {})) {
      expect(guidance?.getTopic(topic).hash).toBe(hash)
      const resolved = guidance?.resolveGuidance([topic])
      if (!resolved) throw new Error(`${topic} of ${version} cannot be read`)
      const html = toHtml(
        GuidanceView({
          guidance: resolved,
          locale: "en-gb",
          country: "gb",
          depth: "full",
          language: "en",
          texts: en.guidance,
        }),
      )
      expect(html).toContain(resolved.packageVersion)
    }
  })
})

describe("a version that was never published", () => {
  it("is not found", async () => {
    expect(findRelease("99.0.0")).toBeUndefined()
    await expect(guidanceOf("99.0.0")).rejects.toThrow()
  })
})
