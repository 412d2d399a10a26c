/** A plan in two files with something for every diagram. */
export const wholePlan = {
  'plan.varde': `use "people.varde"
plan Move "We move house" {
  starts 2026-01-05
}
phase Pack "Pack" {
  activity Boxes "Buy boxes" { takes 2d }
  activity Books "Pack books" { takes 5d after Boxes }
}
risk Rain "It rains" { likelihood 3 impact 4 }
process Lift "Carry the piano" {
  start Begin
  step Carry by Driver
  end Done
  Begin -> Carry -> Done
}
`,
  'people.varde': `role Driver
stakeholder Neighbours "The neighbours" { influence high interest low }
`,
};
