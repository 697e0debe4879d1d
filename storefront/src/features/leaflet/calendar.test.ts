import { resolveGuidance } from "@finegauge/safety-content"
import { Temporal } from "temporal-polyfill"
import { describe, expect, it } from "vitest"
import { leaflet } from "@/messages/en/leaflet"
import { calendarFile } from "./calendar"
import { type LeafletContent, leafletContent } from "./content"

const treated = Temporal.ZonedDateTime.from("2026-03-28T14:30[Europe/London]")

function contentOf(topicId: string): LeafletContent {
  const content = leafletContent(resolveGuidance([topicId]), "999", {
    formatLocale: "en-GB",
    texts: leaflet.sheet,
  })
  if (!content) throw new Error(`${topicId} has no leaflet`)
  return content
}

/** The lines of the file with folded ones put together again. */
const linesOf = (file: string) => file.replaceAll(/\r\n[ \t]/g, "").split("\r\n")

const eventsOf = (file: string) => linesOf(file).join("\n").split("BEGIN:VEVENT").slice(1)

describe("the calendar file", () => {
  const file = calendarFile(contentOf("thread-lift"), treated, "+44 20 7946 0000", leaflet)
  const events = eventsOf(file)

  it("is a calendar whose lines are folded at 75 octets", () => {
    expect(linesOf(file)[0]).toBe("BEGIN:VCALENDAR")
    expect(linesOf(file)).toContain("VERSION:2.0")
    const longest = Math.max(...file.split("\r\n").map((line) => Buffer.byteLength(line)))
    expect(longest).toBeLessThanOrEqual(75)
  })

  it("writes hours as moments in UTC, across the change of the clocks", () => {
    const hours = events.find((event) => event.includes("No make-up"))
    expect(hours).toContain("DTSTART:20260328T143000Z")
    expect(hours).toContain("DTEND:20260329T143000Z")
  })

  it("writes days as whole days, with the last one included", () => {
    const fiveDays = events.find((event) => event.includes("Sleep on your back"))
    expect(fiveDays).toContain("DTSTART;VALUE=DATE:20260328")
    expect(fiveDays).toContain("DTEND;VALUE=DATE:20260403")
  })

  it("marks the day from which a sign matters", () => {
    const dent = events.find((event) => event.includes("A dent that is still there"))
    expect(dent).toContain("DTSTART;VALUE=DATE:20260418")
    expect(dent).toContain("DTEND;VALUE=DATE:20260419")
  })

  it("names emergency number, clinic and draft in each entry, and blocks no time", () => {
    for (const event of events) {
      expect(event).toContain("999")
      expect(event).toContain("+44 20 7946 0000")
      expect(event).toContain("not clinically reviewed")
      expect(event).toContain("TRANSP:TRANSPARENT")
    }
  })

  it("gives the same identifiers to the same treatment, each once", () => {
    const ids = (text: string) => linesOf(text).filter((line) => line.startsWith("UID:"))
    const again = calendarFile(contentOf("thread-lift"), treated, "+44 20 7946 0000", leaflet)
    expect(ids(again)).toEqual(ids(file))
    expect(new Set(ids(file)).size).toBe(events.length)
  })

  it("covers the months in which mesotherapy must be watched", () => {
    const late = eventsOf(
      calendarFile(contentOf("mesotherapy-multi-needle"), treated, "1", leaflet),
    )
    const watch = late.find((event) => event.includes("Watch the area for months"))
    expect(watch).toContain("DTSTART;VALUE=DATE:20260404")
    expect(watch).toContain("DTEND;VALUE=DATE:20260621")
  })

  it("keeps a line break in a typed text inside its entry", () => {
    const odd = calendarFile(contentOf("thread-lift"), treated, "1\r\nEND:VCALENDAR", leaflet)
    expect(linesOf(odd).filter((line) => line === "END:VCALENDAR")).toHaveLength(1)
  })
})
