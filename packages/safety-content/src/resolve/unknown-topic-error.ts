/** Thrown when guidance is asked for a topic that the content does not hold. */
export class UnknownTopicError extends Error {
  override readonly name = "UnknownTopicError"
  /** Id that was asked for. */
  readonly topicId: string

  constructor(topicId: string) {
    super(`There is no guidance topic "${topicId}".`)
    this.topicId = topicId
  }
}
