import type { Specification } from "../schema/specification.ts"

/** The end of a syringe or of an injector that a needle or cannula is put on. */
export type SyringeEnd = "luer-lock" | "luer-slip"

/** Whether the maker states a connection. What is not stated is not therefore impossible: there is no verdict. */
export type ConnectionFit = "stated" | "not-stated" | "not-known"

/** What a device is stated to be put on. */
export type DeviceConnections = {
  syringe: Record<SyringeEnd, ConnectionFit>
  /** Devices that the maker names; `not-known` where the device is for an injector and none is named, `none` otherwise. */
  injector: { kind: "named"; devices: readonly string[] } | { kind: "not-known" } | { kind: "none" }
}

type Connected = Extract<Specification, { luer: unknown }>

const syringeFit = (luer: Connected["luer"], end: SyringeEnd): ConnectionFit => {
  switch (luer) {
    case "unknown":
      return "not-known"
    case "luer-lock-or-slip":
      return "stated"
    case "luer-lock":
    case "luer-slip":
      return luer === end ? "stated" : "not-stated"
  }
}

const injectorOf = (device: Connected): DeviceConnections["injector"] => {
  if (device.family === "microcannula") return { kind: "none" }
  if (device.compatibleDevices !== "unknown")
    return { kind: "named", devices: device.compatibleDevices }
  return device.drive === "manual-hub" ? { kind: "none" } : { kind: "not-known" }
}

/** Takes a specification; returns what it is stated to be put on, or undefined for what is put on no syringe. */
export const connectionFit = (specification: Specification): DeviceConnections | undefined => {
  if (specification.family !== "microcannula" && specification.family !== "multi-injector")
    return undefined
  const { luer } = specification
  return {
    syringe: {
      "luer-lock": syringeFit(luer, "luer-lock"),
      "luer-slip": syringeFit(luer, "luer-slip"),
    },
    injector: injectorOf(specification),
  }
}
