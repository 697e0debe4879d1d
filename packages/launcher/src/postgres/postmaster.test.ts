import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { inspectCluster, parsePostmasterFile, servesCluster, type Sighting } from "./postmaster.ts"

const seen = (changes: Partial<Sighting> = {}): Sighting => ({
  identity: { pid: 4242, stamp: "boot/1" },
  program: "postgres",
  folder: "/srv/shop/postgres",
  command: "/opt/postgres -D /srv/shop/postgres -p 5433",
  ...changes,
})

describe("parsePostmasterFile", () => {
  it("reads process and data folder", () => {
    expect(parsePostmasterFile("4242\n/srv/shop/postgres\n1700000000\n5433\n")).toEqual({
      pid: 4242,
      dataDir: "/srv/shop/postgres",
      ready: false,
    })
  })

  it("knows when connections are taken", () => {
    const file = (status: string) => `4242\n/srv\n17\n5433\n\n127.0.0.1\n 1 2\n${status}\n`
    expect(parsePostmasterFile(file("starting"))?.ready).toBe(false)
    expect(parsePostmasterFile(file("ready   "))?.ready).toBe(true)
  })

  it.each(["", "4242", "abc\n/srv\n", "-4242\n/srv\n", "1\n/srv\n"])("refuses %j", (text) => {
    expect(parsePostmasterFile(text)).toBeUndefined()
  })
})

describe("servesCluster", () => {
  it("knows our server by program and folder", () => {
    expect(servesCluster(seen(), "/srv/shop/postgres")).toBe(true)
  })

  it("refuses another program that got the number", () => {
    expect(servesCluster(seen({ program: "nginx" }), "/srv/shop/postgres")).toBe(false)
  })

  it("refuses a server of another folder", () => {
    expect(servesCluster(seen({ folder: "/srv/other" }), "/srv/shop/postgres")).toBe(false)
  })

  it("falls back on the command line where the folder is hidden", () => {
    expect(servesCluster(seen({ folder: undefined }), "/srv/shop/postgres")).toBe(true)
    expect(servesCluster(seen({ folder: undefined }), "/srv/shop/post")).toBe(false)
  })
})

describe("inspectCluster", () => {
  let cluster: string
  beforeEach(() => {
    cluster = realpathSync(mkdtempSync(join(tmpdir(), "postmaster-")))
  })
  afterEach(() => {
    rmSync(cluster, { recursive: true })
  })
  const write = () => {
    writeFileSync(join(cluster, "postmaster.pid"), `4242\n${cluster}\n`)
  }

  it("finds nothing without a file", () => {
    expect(inspectCluster(cluster)).toEqual({ state: "none" })
  })

  it("finds a dead server", () => {
    write()
    expect(inspectCluster(cluster, () => undefined)).toEqual({ state: "dead" })
  })

  it("finds our own server", () => {
    write()
    expect(inspectCluster(cluster, () => seen({ folder: cluster }))).toEqual({
      state: "ours",
      identity: { pid: 4242, stamp: "boot/1" },
    })
  })

  it("finds a number that now belongs to another program", () => {
    write()
    const finding = inspectCluster(cluster, () => seen({ program: "vim", folder: cluster }))
    expect(finding).toEqual({ state: "foreign", pid: 4242 })
  })

  it("finds a server of another folder foreign, as after a copied data folder", () => {
    write()
    const finding = inspectCluster(cluster, () => seen({ folder: "/srv/original" }))
    expect(finding).toEqual({ state: "foreign", pid: 4242 })
  })
})
