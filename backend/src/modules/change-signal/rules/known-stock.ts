/** The stock states that were last announced, by handle of the product. */
export class KnownStock {
  private readonly states = new Map<string, string>()

  /** Remembers a product's states; true when they are others than before, or when none were known. */
  changed(handle: string, states: string): boolean {
    const known = this.states.get(handle)
    this.states.set(handle, states)
    return known !== states
  }

  /** Forgets a product: whatever its states are next counts as a change. */
  forget(handle: string): void {
    this.states.delete(handle)
  }
}
