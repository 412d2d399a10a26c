/** One text of each Mermaid type that diagrams use, and labels that must be read whole in its picture. */
export const samples: Readonly<
  Record<string, { readonly mermaid: string; readonly labels: readonly string[] }>
> = {
  gantt: {
    mermaid: `gantt
  dateFormat YYYY-MM-DD
  section Forberede
    Kartlegge nåsituasjonen :done, a1, 2026-01-05, 2026-01-30
    Beskrive ny rutine #40;utkast#41; :crit, a2, 2026-02-01, 2026-03-20
    Styret vedtar :milestone, m1, 2026-03-20, 0d
  section Pilot
    Prøve på Åsheim :active, a3, 2026-03-21, 2026-05-01`,
    labels: [
      'Kartlegge nåsituasjonen',
      'Beskrive ny rutine (utkast)',
      'Styret vedtar',
      'Forberede',
      'Prøve på Åsheim',
    ],
  },
  'flowchart LR': {
    mermaid: `flowchart LR
  subgraph lane["Nattpersonalet"]
    a(["Alarm går"]) --> b{"Trenger beboeren hjelp?"}
  end
  b -->|"Ja, straks"| c["Gå til rommet, snakk med beboeren og noter det som ble gjort i journalen"]
  b -.->|"Nei"| d[("Logg")]`,
    labels: [
      'Nattpersonalet',
      'Alarm går',
      'Ja, straks',
      'Gå til rommet, snakk med beboeren og noter det som ble gjort i journalen',
    ],
  },
  'flowchart TB': {
    mermaid: 'flowchart TB\n  g["Trygge netter"] --> s["Færre fall: 12 #gt; 4"]',
    labels: ['Trygge netter', 'Færre fall: 12 > 4'],
  },
  quadrantChart: {
    mermaid: `quadrantChart
  x-axis "Lav interesse" --> "Høy interesse"
  y-axis "Lav innflytelse" --> "Høy innflytelse"
  quadrant-1 "Samarbeid tett"
  "Pårørende": [0.9, 0.35]
  "Øverste #34;ledelse#34;": [1, 1]`,
    labels: ['Høy innflytelse', 'Samarbeid tett', 'Pårørende', 'Øverste "ledelse"'],
  },
  block: {
    mermaid: `block
  columns 2
  a["Nettet er ustabilt<br/>Ny leverandør"]
  b["4 × 4"]
  style a fill:#f5b5ad,stroke:#c2574b,color:#4a0f09`,
    labels: ['Nettet er ustabiltNy leverandør', '4 × 4'],
  },
  timeline: {
    mermaid: 'timeline\n  section Vår\n    Januar : Oppstart : Opplæring\n    Mars : Milepæl',
    labels: ['Vår', 'Januar', 'Opplæring', 'Milepæl'],
  },
  kanban: {
    mermaid: 'kanban\n  todo[Å gjøre]\n    t1[Skrive rutine]\n  done[Ferdig]\n    t2[Oppstart]',
    labels: ['Å gjøre', 'Skrive rutine', 'Oppstart'],
  },
  xychart: {
    mermaid:
      'xychart-beta\n  title "Nytte"\n  x-axis [2026, 2027]\n  y-axis "mill. NOK" -4 --> 6\n  bar [-3, 5]',
    labels: ['Nytte', 'mill. NOK', '2027'],
  },
  sequence: {
    mermaid:
      'sequenceDiagram\n  participant A as Lærer\n  participant B as Rektor\n  A->>B: Spør om råd\n  Note over A,B: Merk',
    labels: ['Lærer', 'Spør om råd', 'Merk'],
  },
  pie: {
    mermaid: 'pie title Tid\n  "Tilsyn på rom" : 40\n  "Annet" : 60',
    labels: ['Tid', 'Tilsyn på rom', '40%'],
  },
  journey: {
    mermaid: 'journey\n  title En natt\n  section Kveld\n    Vaktskifte: 3: Natt',
    labels: ['En natt', 'Kveld', 'Vaktskifte'],
  },
  state: {
    mermaid: 'stateDiagram-v2\n  [*] --> Utkast\n  Utkast --> Godkjent : ledelsen sier ja',
    labels: ['Utkast', 'ledelsen sier ja'],
  },
};
