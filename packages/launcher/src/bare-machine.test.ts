import { describe, expect, it } from "vitest"
import { checkMachine } from "./bare-machine.ts"

describe("checkMachine", () => {
  it.each(["18.20.4", "20.19.0", "22.17.1"])("refuses Node %s with a sentence", (version) => {
    expect(() => {
      checkMachine(version, "linux")
    }).toThrow(`This is Node ${version}, which is too old`)
  })

  it.each(["22.18.0", "24.21.0", "26.0.0"])("accepts Node %s", (version) => {
    expect(() => {
      checkMachine(version, "darwin")
    }).not.toThrow()
  })

  it("sends Windows to its Linux", () => {
    expect(() => {
      checkMachine("24.21.0", "win32")
    }).toThrow(/Subsystem for Linux/)
  })
})
