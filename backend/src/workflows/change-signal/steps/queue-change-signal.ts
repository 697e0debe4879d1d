import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHANGE_SIGNAL_MODULE, type Change } from "../../../modules/change-signal"
import type { ChangeSignalModuleService } from "../../../modules/change-signal/service"

/**
 * Queues changes for the storefront. It has no compensation: a signal too many makes a page render once
 * more, and nothing else.
 */
export const queueChangeSignalStep = createStep(
  "queue-change-signal",
  ({ changes }: { changes: Change[] }, { container }) => {
    container.resolve<ChangeSignalModuleService>(CHANGE_SIGNAL_MODULE).announce(changes)
    return new StepResponse(changes.length)
  },
)
