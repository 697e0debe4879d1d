import { describe, expect, it } from "vitest"
import { firstUntraversable, type FolderRights } from "./system-user.ts"

const user = { uid: 101, gid: 104 }
const folders =
  (modes: Record<string, { mode: number; uid?: number; gid?: number }>) =>
  (path: string): FolderRights => ({ uid: 0, gid: 0, mode: 0, ...modes[path] })

describe("firstUntraversable", () => {
  it("passes through folders open to all", () => {
    const statOf = folders({ "/": { mode: 0o755 }, "/a": { mode: 0o711 }, "/a/b": { mode: 0o755 } })
    expect(firstUntraversable("/a/b", user, statOf)).toBeUndefined()
  })

  it("names the topmost folder that blocks", () => {
    const statOf = folders({
      "/": { mode: 0o755 },
      "/root": { mode: 0o700 },
      "/root/shop": { mode: 0o700 },
    })
    expect(firstUntraversable("/root/shop", user, statOf)).toBe("/root")
  })

  it("goes by the owner's and the group's bits where they apply", () => {
    const owned = folders({ "/": { mode: 0o755 }, "/d": { mode: 0o700, uid: 101 } })
    expect(firstUntraversable("/d", user, owned)).toBeUndefined()
    const grouped = folders({ "/": { mode: 0o755 }, "/d": { mode: 0o701, gid: 104 } })
    expect(firstUntraversable("/d", user, grouped)).toBe("/d")
  })
})
