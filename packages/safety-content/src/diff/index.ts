export { type Change, type ChangeLevel, changeLevels, heaviest, type Remark } from "./change.ts"
export { type ContentDiff, diffContent, type DiffSide, type TopicDiff } from "./diff-content.ts"
