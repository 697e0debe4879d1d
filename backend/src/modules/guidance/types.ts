/** A note as an editor supplies it. */
export interface GuidanceNoteInput {
  text: string
  source: string
}
