import { changeSentence, readTopics, type GuidanceChange } from "../../../modules/guidance"

/** Title of a topic in the content of this build; its id where it has none. */
export const titleOf = (id: string): string => readTopics([id])[0]?.title ?? id

/** What a buyer is told about one difference, in plain sentences. */
export const sentencesOf = (change: GuidanceChange): string[] => [changeSentence(change, titleOf)]
