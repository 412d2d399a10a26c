/** A plan in two files with something for every diagram. */
export const wholePlan = {
  'plan.varde': `use "people.varde"
plan Move "We move house" {
  starts 2026-01-05
}
phase Pack "Pack" {
  activity Boxes "Buy boxes" { takes 2d by Driver why "Books are heavy." }
  activity Books "Pack books" { takes 5d after Boxes by Driver why "They come along." informs Neighbours }
}
risk Rain "It rains" { likelihood 3 impact 4 owner Driver }
process Lift "Carry the piano" { owner Driver lead Driver
  start Begin
  step Carry by Driver { why "It cannot be left." }
  end Done
  Begin -> Carry -> Done
}
`,
  'people.varde': `role Driver { held by "Kim" mandate "May hire a second car." }
stakeholder Neighbours "The neighbours" { influence high interest low }
`,
};
