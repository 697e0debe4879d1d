/** Thrown when somebody asks for a version that was never published. */
export class UnknownReleaseError extends Error {
  readonly version: string

  constructor(version: string) {
    super(`There is no published version "${version}" of the safety content.`)
    this.name = "UnknownReleaseError"
    this.version = version
  }
}
