import { describe, expect, it } from "vitest"
import { readCommandLine } from "./options.ts"

const read = (args: string[], environment: Record<string, string> = {}) =>
  readCommandLine(args, environment)

describe("readCommandLine", () => {
  it("has defaults that need no flag", () => {
    const options = read([])
    expect(options).toMatchObject({ shopPort: 8000, backendPort: 9000, postgresPort: 5433 })
    expect(options).toMatchObject({ fresh: false, yes: false, help: false })
    expect(options.sample).toBeUndefined()
    expect(options.database).toBeUndefined()
    expect(options.dataDir).toMatch(/\.data$/)
  })

  it("lets a flag win over the environment", () => {
    const options = read(["--port", "8123"], { SHOP_PORT: "7000", BACKEND_PORT: "7001" })
    expect(options).toMatchObject({ shopPort: 8123, backendPort: 7001 })
  })

  it("takes an empty variable as unset", () => {
    expect(read([], { DATABASE_URL: "", SHOP_PORT: "" }).database).toBeUndefined()
  })

  it("drops the two dashes that pnpm hands on", () => {
    expect(read(["--", "--fresh", "-y"])).toMatchObject({ fresh: true, yes: true })
  })

  it("tells a wish for or against sample data from none", () => {
    expect(read(["--sample"]).sample).toBe(true)
    expect(read(["--no-sample"]).sample).toBe(false)
  })

  it("reads both addresses of a database", () => {
    const url = "postgresql://app:secret@db.example:5432/shop"
    const ownerUrl = "postgres://owner:secret@db.example/shop"
    const options = read([], { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl })
    expect(options.database).toEqual({ url, ownerUrl })
  })

  it.each([
    [["--port", "abc"], {}, '--port must be a port from 0 to 65535, not "abc".'],
    [["--port", "65536"], {}, '--port must be a port from 0 to 65535, not "65536".'],
    [[], { POSTGRES_PORT: "-1" }, 'POSTGRES_PORT must be a port from 0 to 65535, not "-1".'],
    [
      [],
      { SHOP_URL: "shop" },
      'SHOP_URL must be an address like https://shop.example, not "shop".',
    ],
    [["--colour"], {}, `Unknown option '--colour': run "npx pnpm start --help" to see every flag.`],
    [[], { ADMIN_EMAIL: "a@b.example" }, "Set ADMIN_EMAIL and ADMIN_PASSWORD both, or neither."],
  ])("answers %j with %j in one sentence", (args, environment, sentence) => {
    expect(() => read(args, environment)).toThrow(sentence)
  })

  it("never repeats an address that may hold a password", () => {
    const wrong = () => read([], { DATABASE_URL: "mysql://root:hunter2@db/shop" })
    expect(wrong).toThrow(/^DATABASE_URL must be an address like/)
    expect(wrong).not.toThrow(/hunter2/)
  })
})
