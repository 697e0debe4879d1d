import { describe, expect, it } from "vitest"

import { Beginnings } from "./beginnings"

describe("Beginnings", () => {
  it("dates an entry at the moment when its making began", () => {
    const beginnings = new Beginnings()
    beginnings.begin("/a", 1_000)
    expect(beginnings.end("/a", 1_400)).toBe(1_000)
  })

  it("dates an entry now when nobody asked for it before", () => {
    expect(new Beginnings().end("/a", 1_400)).toBe(1_400)
  })

  it("begins anew after an end", () => {
    const beginnings = new Beginnings()
    beginnings.begin("/a", 1_000)
    beginnings.end("/a", 1_400)
    beginnings.begin("/a", 2_000)
    expect(beginnings.end("/a", 2_100)).toBe(2_000)
  })

  it("dates all that are made at once at the oldest beginning, in whatever order they end", () => {
    const beginnings = new Beginnings()
    for (const began of [1_000, 1_100, 1_200]) beginnings.begin("/a", began)
    expect([1_300, 1_400, 1_500].map((now) => beginnings.end("/a", now))).toEqual([
      1_000, 1_000, 1_000,
    ])
    expect(beginnings.end("/a", 1_600)).toBe(1_600)
  })

  it("forgets a beginning that led to nothing", () => {
    const beginnings = new Beginnings()
    beginnings.begin("/a", 1_000)
    beginnings.begin("/a", 20_000)
    expect(beginnings.end("/a", 20_100)).toBe(20_000)
  })

  it("keeps addresses apart, and only so many of them", () => {
    const beginnings = new Beginnings()
    beginnings.begin("/a", 1_000)
    for (let at = 0; at < 1_000; at += 1) beginnings.begin(`/made-up-${String(at)}`, 1_001)
    expect(beginnings.end("/a", 1_100)).toBe(1_100)
    expect(beginnings.end("/made-up-999", 1_100)).toBe(1_001)
  })
})
