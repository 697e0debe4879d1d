import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Change, ChangedPart } from "../../../modules/change-signal"
import { refreshSoonStep } from "../../search/steps/refresh-soon"
import { findAffectedHandlesStep, type ChangedThing } from "../steps/find-affected-handles"
import { keepChangedStockStep } from "../steps/keep-changed-stock"
import { queueChangeSignalStep } from "../steps/queue-change-signal"

export interface AnnounceChangeInput {
  thing: ChangedThing
  /** Ids of the things, all of one kind. */
  ids: string[]
  /** Parts that are out of date because of it. */
  parts: ChangedPart[]
}

/** Takes handles and parts, returns the changes that the storefront is told. */
export function changesOf(handles: string[], parts: ChangedPart[]): Change[] {
  return parts.flatMap((kind): Change[] =>
    kind === "catalogue" || kind === "legal"
      ? [{ kind }]
      : handles.map((handle) => ({ kind, handle })),
  )
}

/** Leads what changed to the pages that show it and to the search index, and queues the signal to the storefront. */
export const announceChangeWorkflow = createWorkflow(
  "announce-change",
  (input: AnnounceChangeInput) => {
    const affected = findAffectedHandlesStep(input)
    refreshSoonStep({ handles: affected })
    const handles = keepChangedStockStep({ handles: affected, parts: input.parts })
    const signal = transform({ handles, input }, (data) => ({
      changes: changesOf(data.handles, data.input.parts),
    }))
    return new WorkflowResponse(queueChangeSignalStep(signal))
  },
)
