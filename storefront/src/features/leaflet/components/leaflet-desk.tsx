"use client"

import { type ComponentType, useState } from "react"
import { useForgetOnLeave } from "@/lib/forget-on-leave"
import { blank, type DeskProps } from "../edition"
import { LeafletSheet } from "./leaflet-sheet"

/**
 * The blank leaflet, which prints and reads without JavaScript, and a button that loads the form. What is
 * typed lives in the form's state alone; where the form goes, it goes.
 */
export function LeafletDesk({ editions, code }: DeskProps) {
  const [workshop, setWorkshop] = useState<{ Workshop: ComponentType<DeskProps> } | null>(null)
  const [state, setState] = useState<"closed" | "opening" | "failed">("closed")
  const [forget] = useState(() => () => {
    setWorkshop(null)
    setState("closed")
  })
  useForgetOnLeave(forget)
  if (workshop) return <workshop.Workshop editions={editions} code={code} />
  const { texts } = editions[0]
  const open = () => {
    setState("opening")
    import("./leaflet-workshop").then(
      ({ LeafletWorkshop }) => setWorkshop({ Workshop: LeafletWorkshop }),
      () => setState("failed"),
    )
  }
  return (
    <>
      <p className="needs-script no-print">
        <button
          type="button"
          className="btn btn-primary"
          aria-disabled={state === "opening"}
          onClick={open}
        >
          {state === "opening" ? texts.opening : texts.open}
        </button>
      </p>
      <p className="without-script no-print">{texts.withoutScript}</p>
      <p role="status">{state === "failed" ? texts.openFailed : null}</p>
      <LeafletSheet edition={editions[0]} filled={blank} dates={() => null} code={code} />
    </>
  )
}
