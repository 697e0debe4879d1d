import { listReleases } from "@finegauge/safety-content/releases"
import { changeSentence, readTopics, type GuidanceChange } from "../../../modules/guidance"

/** Title of a topic in the content of this build; its id where it has none. */
export const titleOf = (id: string): string => readTopics([id])[0]?.title ?? id

type Release = Pick<ReturnType<typeof listReleases>[number], "topics" | "changes">

/**
 * What the published versions since the one that was shown changed for the readers of a topic, newest first;
 * nothing when no published version bears the number that was shown.
 */
export function changesSince(releases: readonly Release[], topic: string, shown: string): string[] {
  const at = releases.findIndex(({ topics }) => topics[topic]?.version === shown)
  return releases
    .slice(0, Math.max(at, 0))
    .flatMap(({ changes }) => changes)
    .filter(({ topicIds }) => topicIds.includes(topic))
    .map(({ text }) => text)
}

/** What a buyer is told about one difference, in plain sentences. */
export function sentencesOf(change: GuidanceChange): string[] {
  const since =
    change.kind === "changed" ? changesSince(listReleases(), change.topic, change.from) : []
  return [changeSentence(change, titleOf), ...new Set(since)]
}
