import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it, vi } from "vitest"

import { findMarket } from "@/config/markets"
import type { LineGuidance } from "@/lib/medusa/carts/guidance"
import { getMessages } from "@/messages"

import { GuidanceChanged, GuidanceStopped } from "./guidance-check"

vi.mock("../accept-guidance", () => ({ acceptGuidance: vi.fn() }))

const market = findMarket("en-gb")
const messages = getMessages("en-gb")
const line: LineGuidance = {
  lineId: "cali_1",
  title: "PDO mono thread",
  handle: "pdo-mono-thread",
  state: "changed",
  refusals: [],
  sentences: ['The guidance "Thread lift" changed from version 1.0.0 to 2.0.0.', "A sign is new."],
  topics: [{ id: "thread-lift", title: "Thread lift" }],
  seen: "thread-lift@2.0.0#abc;",
}

describe("guidance that changed", () => {
  it("names the product, says what changed, links to it and sends back what was shown", () => {
    if (!market) throw new Error("no market")
    const html = renderToStaticMarkup(
      <GuidanceChanged market={market} messages={messages} lines={[line]} />,
    )
    expect(html).toContain("PDO mono thread</h3>")
    expect(html).toContain("changed from version 1.0.0 to 2.0.0.")
    expect(html).toContain("A sign is new.")
    expect(html).toContain('href="/en-gb/guidance/thread-lift"')
    expect(html).toContain('href="/en-gb/products/pdo-mono-thread#guidance"')
    expect(html).toContain('name="line" value="cali_1 thread-lift@2.0.0#abc;"')
    expect(html).toContain(messages.checkout.guidance.accept)
  })
})

describe("what cannot be ordered", () => {
  const refusal = (reason: string): LineGuidance => ({
    ...line,
    state: "stopped",
    refusals: [{ reason, topics: ["Thread lift"] }],
  })
  const stopped = (reason: string): string => {
    if (!market) throw new Error("no market")
    return renderToStaticMarkup(
      <GuidanceStopped market={market} messages={messages} lines={[refusal(reason)]} />,
    )
  }

  it("is named with its reason, the topic and the way to the cart, and offers no acceptance", () => {
    const html = stopped("guidance-withdrawn")
    expect(html).toContain("PDO mono thread")
    expect(html).toContain("was withdrawn: Thread lift.")
    expect(html).toContain('href="/en-gb/cart"')
    expect(html).not.toContain(messages.checkout.guidance.accept)
  })

  it.each([...Object.keys(messages.checkout.guidance.reasons), "a-reason-of-tomorrow"])(
    "has a plain sentence for %s",
    (reason) => {
      const { reasons } = messages.checkout.guidance
      const known = Object.entries(reasons).find(([key]) => key === reason)?.[1]
      const sentence = (known ?? reasons.other).replace("{topics}", "Thread lift")
      expect(stopped(reason)).toContain(sentence)
    },
  )
})
