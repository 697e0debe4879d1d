"use client"

import { useState } from "react"
import { fill } from "@/lib/format/fill"
import type { Offer, OfferVariant } from "../offer"
import { moved, nearest, optionGroups, wish, type OptionGroup } from "../variant-selection"

/** Texts of the picker: how a value that is not made is explained, and what is said when a choice had to move. */
export type PickerTexts = { unavailable: string; unavailableValue: string; moved: string }

type Props = {
  offer: Offer
  chosen: OfferVariant
  onChoose: (variant: OfferVariant) => void
  texts: PickerTexts
}

/**
 * A radio group per option. A value that is not made with the other choices is crossed out and says so, but can be
 * picked: the other choices then move to the nearest size, which is said. Without JavaScript a list stands instead.
 */
export function VariantPicker({ offer, chosen, onChoose, texts }: Props) {
  const { optionTitles, variants } = offer
  const [wishes, setWishes] = useState(
    () => new Map(optionTitles.map((title) => [title, chosen.options[title] ?? ""])),
  )
  const [said, say] = useState("")
  const pick = (title: string, value: string) => {
    const wished = wish(wishes, title, value)
    const found = nearest(optionTitles, variants, wished) ?? chosen
    setWishes(new Map(wished))
    onChoose(found)
    const changes = moved(optionTitles, chosen, found, title)
    say(changes.map((change) => fill(texts.moved, { ...change, picked: value })).join(" "))
  }
  return (
    <div className="picker">
      {optionGroups(optionTitles, variants, chosen).map((group) => (
        <Group
          key={group.title}
          group={group}
          value={chosen.options[group.title] ?? ""}
          others={optionTitles
            .filter((title) => title !== group.title)
            .map((title) => chosen.options[title])
            .join(", ")}
          texts={texts}
          onPick={(value) => pick(group.title, value)}
        />
      ))}
      <p className="picker-said" role="status">
        {said}
      </p>
    </div>
  )
}

function Group({
  group,
  value: chosenValue,
  others,
  texts,
  onPick,
}: {
  group: OptionGroup
  value: string
  /** The choices of the other groups, as words. */
  others: string
  texts: PickerTexts
  onPick: (value: string) => void
}) {
  const name = `option-${group.title.toLowerCase().replaceAll(/\W+/g, "-")}`
  const partial = group.values.some(({ possible }) => !possible)
  return (
    <fieldset className="options" aria-describedby={partial ? `${name}-note` : undefined}>
      <legend lang="en">{group.title}</legend>
      <div className="option-row">
        {group.values.map(({ value, possible }) => (
          <label key={value} className={possible ? "option" : "option option-not-made"}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosenValue}
              onChange={() => onPick(value)}
            />
            <span>
              {value}
              {possible ? null : (
                <span className="hidden-visually">
                  , {fill(texts.unavailableValue, { choice: others })}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {partial ? (
        <p className="field-hint" id={`${name}-note`}>
          {fill(texts.unavailable, { choice: others })}
        </p>
      ) : null}
    </fieldset>
  )
}
