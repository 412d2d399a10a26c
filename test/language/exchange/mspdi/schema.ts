/**
 * What each element of MSPDI may hold, in the order in which it must: `*` may repeat, `!` must be there. After Microsoft's
 * schema `mspdi_pj12.xsd`, as its documentation shows it (“XML Schema for the Project Element” and its kin).
 */
const contents: Readonly<Record<string, string>> = {
  Project: `
    SaveVersion!:integer UID Name Title Subject Category Company Manager Author
    CreationDate:dateTime Revision:integer LastSaved:dateTime ScheduleFromStart:boolean
    StartDate:dateTime FinishDate:dateTime FYStartDate:1|2|3|4|5|6|7|8|9|10|11|12
    CriticalSlackLimit:integer CurrencyDigits:integer CurrencySymbol CurrencyCode!
    CurrencySymbolPosition:0|1|2|3 CalendarUID:integer DefaultStartTime:time DefaultFinishTime:time
    MinutesPerDay:integer MinutesPerWeek:integer DaysPerMonth:integer DefaultTaskType:0|1|2
    DefaultFixedCostAccrual:1|2|3 DefaultStandardRate:number DefaultOvertimeRate:number
    DurationFormat:format WorkFormat:1|2|3|4|5 EditableActualCosts:boolean HonorConstraints:boolean
    EarnedValueMethod:0|1 InsertedProjectsLikeSummary:boolean MultipleCriticalPaths:boolean
    NewTasksEffortDriven:boolean NewTasksEstimated:boolean SplitsInProgressTasks:boolean
    SpreadActualCost:boolean SpreadPercentComplete:boolean TaskUpdatesResource:boolean
    FiscalYearStart:boolean WeekStartDay:0|1|2|3|4|5|6 MoveCompletedEndsBack:boolean
    MoveRemainingStartsBack:boolean MoveRemainingStartsForward:boolean
    MoveCompletedEndsForward:boolean BaselineForEarnedValue:0|1|2|3|4|5|6|7|8|9|10
    AutoAddNewResourcesAndTasks:boolean StatusDate:dateTime CurrentDate:dateTime
    MicrosoftProjectServerURL:boolean Autolink:boolean NewTaskStartDate:0|1 DefaultTaskEVMethod:0|1
    ProjectExternallyEdited:boolean ExtendedCreationDate:dateTime ActualsInSync:boolean
    RemoveFileProperties:boolean AdminProject:boolean OutlineCodes WBSMasks ExtendedAttributes
    Calendars:element Tasks:element Resources:element Assignments:element`,
  Calendars: 'Calendar!*:element',
  Calendar: `
    UID!:integer Name IsBaseCalendar:boolean BaseCalendarUID:integer WeekDays:element
    Exceptions:element WorkWeeks:element`,
  WeekDays: 'WeekDay*:element',
  WeekDay: 'DayType!:0|1|2|3|4|5|6|7 DayWorking:boolean TimePeriod:element WorkingTimes:element',
  Exceptions: 'Exception*:element',
  Exception: `
    EnteredByOccurrences:boolean TimePeriod:element Occurrences:integer Name Type:1|2|3|4|5|6|7|8|9
    Period:integer DaysOfWeek:integer MonthItem:0|1|2|3|4|5|6|7|8|9 MonthPosition:0|1|2|3|4
    Month:0|1|2|3|4|5|6|7|8|9|10|11 MonthDay:integer DayWorking:boolean WorkingTimes:element`,
  TimePeriod: 'FromDate:dateTime ToDate:dateTime',
  WorkingTimes: 'WorkingTime*:element',
  WorkingTime: 'FromTime:time ToTime:time',
  Tasks: 'Task*:element',
  Task: `
    UID!:integer ID:integer Name Type:0|1|2 IsNull:boolean CreateDate:dateTime Contact WBS WBSLevel
    OutlineNumber OutlineLevel:integer Priority:integer Start:dateTime Finish:dateTime
    Duration:duration DurationFormat:format Work:duration Stop:dateTime Resume:dateTime
    ResumeValid:boolean EffortDriven:boolean Recurring:boolean OverAllocated:boolean
    Estimated:boolean Milestone:boolean Summary:boolean Critical:boolean IsSubproject:boolean
    IsSubprojectReadOnly:boolean SubprojectName ExternalTask:boolean ExternalTaskProject
    EarlyStart:dateTime EarlyFinish:dateTime LateStart:dateTime LateFinish:dateTime
    StartVariance:integer FinishVariance:integer WorkVariance:number FreeSlack:integer
    TotalSlack:integer FixedCost:number FixedCostAccrual PercentComplete:integer
    PercentWorkComplete:integer Cost:number OvertimeCost:number OvertimeWork:duration
    ActualStart:dateTime ActualFinish:dateTime ActualDuration:duration ActualCost:number
    ActualOvertimeCost:number ActualWork:duration ActualOvertimeWork:duration RegularWork:duration
    RemainingDuration:duration RemainingCost:number RemainingWork:duration
    RemainingOvertimeCost:number RemainingOvertimeWork:duration ACWP:number CV:number
    ConstraintType:0|1|2|3|4|5|6|7 CalendarUID:integer ConstraintDate:dateTime Deadline:dateTime
    LevelAssignments:boolean LevelingCanSplit:boolean LevelingDelay:integer
    LevelingDelayFormat:format PreLeveledStart:dateTime PreLeveledFinish:dateTime Hyperlink
    HyperlinkAddress HyperlinkSubAddress IgnoreResourceCalendar:boolean Notes HideBar:boolean
    Rollup:boolean BCWS:number BCWP:number PhysicalPercentComplete:integer EarnedValueMethod:0|1
    PredecessorLink*:element ActualWorkProtected:duration ActualOvertimeWorkProtected:duration
    ExtendedAttribute*:element Baseline*:element OutlineCode*:element IsPublished:boolean
    StatusManager CommitmentStart:dateTime CommitmentFinish:dateTime CommitmentType:0|1|2
    TimephasedData* BCWS:number BCWP:number PhysicalPercentComplete:integer EarnedValueMethod:0|1
    PredecessorLink*:element ActualWorkProtected:duration ActualOvertimeWorkProtected:duration
    ExtendedAttribute*:element Baseline*:element OutlineCode*:element IsPublished:boolean
    StatusManager CommitmentStart:dateTime CommitmentFinish:dateTime CommitmentType:0|1|2
    TimephasedData*`,
  PredecessorLink: `
    PredecessorUID:integer Type:0|1|2|3 CrossProject:boolean CrossProjectName LinkLag:integer
    LagFormat:format`,
  Baseline: `
    TimephasedData* Number:integer Interim:boolean Start:dateTime Finish:dateTime Duration:duration
    DurationFormat:format EstimatedDuration:boolean Work:duration Cost:number BCWS:number
    BCWP:number FixedCost:number`,
  Resources: 'Resource*:element',
  Resource: `
    UID!:integer ID:integer Name Type:0|1 IsNull:boolean Initials Phonetics NTAccount MaterialLabel
    Code Group WorkGroup:0|1|2|3 EmailAddress Hyperlink HyperlinkAddress HyperlinkSubAddress
    MaxUnits:number PeakUnits:number OverAllocated:boolean AvailableFrom:dateTime
    AvailableTo:dateTime Start:dateTime Finish:dateTime CanLevel:boolean AccrueAt:1|2|3|4
    Work:duration RegularWork:duration OvertimeWork:duration ActualWork:duration
    RemainingWork:duration ActualOvertimeWork:duration RemainingOvertimeWork:duration
    PercentWorkComplete:integer StandardRate:number StandardRateFormat:1|2|3|4|5|7|8 Cost:number
    OvertimeRate:number OvertimeRateFormat:1|2|3|4|5|7 OvertimeCost:number CostPerUse:number
    ActualCost:number ActualOvertimeCost:number RemainingCost:number RemainingOvertimeCost:number
    WorkVariance:number CostVariance:number SV:number CV:number ACWP:number CalendarUID:integer
    Notes BCWS:number BCWP:number IsGeneric:boolean IsInactive:boolean IsEnterprise:boolean
    BookingType:0|1 ActualWorkProtected:duration ActualOvertimeWorkProtected:duration
    ActiveDirectoryGUID CreationDate:dateTime ExtendedAttribute*:element Baseline*:element
    OutlineCode*:element IsCostResource:boolean AssnOwner AssnOwnerGuid IsBudget:boolean
    AvailabilityPeriods:element Rates:element TimephasedData*`,
  Assignments: 'Assignment*:element',
  Assignment: `
    UID!:integer TaskUID:integer ResourceUID:integer PercentWorkComplete:integer ActualCost:number
    ActualFinish:dateTime ActualOvertimeCost:number ActualOvertimeWork:duration ActualStart:dateTime
    ActualWork:duration ACWP:number Confirmed:boolean Cost:number CostRateTable:0|1|2|3|4
    CostVariance:number CV:number Delay:integer Finish:dateTime FinishVariance:integer Hyperlink
    HyperlinkAddress HyperlinkSubAddress WorkVariance:number HasFixedRateUnits:boolean
    FixedMaterial:boolean LevelingDelay:integer LevelingDelayFormat:format LinkedFields:boolean
    Milestone:boolean Notes Overallocated:boolean OvertimeCost:number OvertimeWork:duration
    PeakUnits:number RegularWork:duration RemainingCost:number RemainingOvertimeCost:number
    RemainingOvertimeWork:duration RemainingWork:duration ResponsePending:boolean Start:dateTime
    Stop:dateTime Resume:dateTime StartVariance:integer Summary:boolean SV:number Units:number
    UpdateNeeded:boolean VAC:number Work:duration WorkContour:0|1|2|3|4|5|6|7|8 BCWS:number
    BCWP:number BookingType:0|1 ActualWorkProtected:duration ActualOvertimeWorkProtected:duration
    CreationDate:dateTime AssnOwner AssnOwnerGuid BudgetCost:number BudgetWork:duration
    ExtendedAttribute*:element Baseline*:element TimephasedData*`,
};

const day = String.raw`\d{4}-\d\d-\d\d`;
const time = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d`;
const values: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^[01]$/,
  dateTime: new RegExp(`^${day}T${time}$`),
  time: new RegExp(`^${time}$`),
  duration: /^PT\d+H[0-5]?\dM\d+S$/,
  format: /^([3-9]|1[0129]|2[01]|3[5-9]|4[0-4]|5[123])$/,
  string: /^/,
};

/** One element: its name, and the text or the elements in it. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** Returns what is wrong with an element by the rules of the schema, each in a line. */
export function faultsIn({ name, children }: XmlElement): string[] {
  const rules = (contents[name] ?? '').trim().split(/\s+/).map(ruleOf);
  const faults: string[] = [];
  let at = 0;
  for (const child of children) {
    const place = rules.findIndex((rule, index) => index >= at && rule.name === child.name);
    const rule = rules[place];
    if (!rule) faults.push(`${child.name} stands in the wrong place of ${name}`);
    else {
      at = rule.isMany ? place : place + 1;
      if (rule.type === 'element') faults.push(...faultsIn(child));
      else if (!fits(child.text, rule.type))
        faults.push(`${name}.${child.name}: ${child.text} is no ${rule.type}`);
    }
  }
  const missing = rules.filter(
    (rule) => rule.isRequired && !children.some((child) => child.name === rule.name),
  );
  return [...faults, ...missing.map((rule) => `${name} has no ${rule.name}`)];
}

function ruleOf(word: string) {
  const [, name = '', signs = '', type = 'string'] = /^(\w+)([!*]*):?(.*)$/.exec(word) ?? [];
  return { name, isMany: signs.includes('*'), isRequired: signs.includes('!'), type: type || 'string' };
}

function fits(text: string, type: string): boolean {
  const pattern = values[type];
  return pattern ? pattern.test(text) : type.split('|').includes(text);
}
