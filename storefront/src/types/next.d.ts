/// <reference types="next" />
/// <reference types="next/image-types/global" />

/** Next generates this type during a build; the type check also runs where none has run yet. */
declare module "next/root-params" {
  export function locale(): Promise<string | undefined>
}
