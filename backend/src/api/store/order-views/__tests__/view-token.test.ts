import { describe, expect, it } from "vitest"
import { issueViewToken, opensOrder, VIEW_SECONDS } from "../view-token"

const secret = "a-secret-of-more-than-thirty-two-characters"
const now = 1_790_000_000
const token = issueViewToken("order_A", secret, now)
const [expires = "", signature = ""] = token.split(".")

describe("the token of an order's view", () => {
  it("opens its own order until it expires", () => {
    expect(opensOrder(token, "order_A", secret, now)).toBe(true)
    expect(opensOrder(token, "order_A", secret, now + VIEW_SECONDS - 1)).toBe(true)
    expect(opensOrder(token, "order_A", secret, now + VIEW_SECONDS)).toBe(false)
  })

  it.each([
    ["no token", undefined],
    ["an empty one", ""],
    ["a longer life", `${Number(expires) + 1}.${signature}`],
    [
      "a changed signature",
      `${expires}.${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`,
    ],
    ["a shortened signature", `${expires}.${signature.slice(1)}`],
    ["something before it", ` ${token}`],
    ["another secret", issueViewToken("order_A", `${secret}!`, now)],
    ["another order", issueViewToken("order_B", secret, now)],
    ["two orders in one id", issueViewToken(`order_A\n${expires}`, secret, now)],
  ])("opens nothing with %s", (_what, other) => {
    expect(opensOrder(other, "order_A", secret, now)).toBe(false)
  })
})
