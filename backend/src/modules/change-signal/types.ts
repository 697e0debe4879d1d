/** One thing whose public pages are out of date. */
export type Change =
  | { kind: "product"; handle: string }
  | { kind: "stock"; handle: string }
  | { kind: "guidance"; handle: string }
  | { kind: "catalogue" }
  | { kind: "legal" }

/** Which part of the public pages is out of date. */
export type ChangedPart = Change["kind"]

/** Where signals go and how they are signed; without an address or a key none is sent. */
export interface ChangeSignalOptions {
  storefrontUrl?: string | undefined
  secret?: string | undefined
}
