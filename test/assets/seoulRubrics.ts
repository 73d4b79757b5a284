/*
 * The criteria and sub-criteria of the Seoul Smart City Prize as its own page words them, typed once
 * more here: a template that strays from them fails.
 */

type Table = readonly (readonly [criterion: string, subcriteria: readonly string[]])[]

const identification = 'Problem-Centered Innovation: Appropriate identification of policy problems'
const implementation = [
  'Meticulous Project Implementation',
  ['Participatory mechanism in implementation process', 'Overcoming barriers to innovation'],
] as const
const feedback = [
  'Effort to Learn & Improve: M&E Feedback',
  ['Monitoring and evaluation activity', 'Feeding back M&E results for project improvement'],
] as const

export const techInnovaCity: Table = [
  [
    identification,
    [
      'Importance of policy problems',
      'Alignment with national agenda',
      'Evidence inquiry about the causes of targeted problems',
      'Citizen engagement in problem identification process',
    ],
  ],
  [
    'Rational Process of Project Development',
    [
      'Applying appropriate technology (appropriate technology matched with identified problems)',
      'Applying & securing innovative technology',
      'Rational process of project design',
      'Evidence-based project design',
    ],
  ],
  [
    'Feasible Budgeting & Planning',
    [
      'Feasible resource mobilization plan',
      'Organization & staffing plan',
      'Preparing contingency plan',
    ],
  ],
  implementation,
  feedback,
  [
    'Value Creation: Project outcome and effect',
    ['Direct/main effect of the project', 'Efficiency', 'Spill-over effect', 'Sustainability'],
  ],
]

export const humanCentriCity: Table = [
  [
    identification,
    [
      'Importance of policy problems',
      'Alignment with Human-Centered Agenda',
      'Evidence inquiry about the causes of targeted problems',
      'Citizen engagement in problem identification process',
    ],
  ],
  [
    'Rational Process of Project Development',
    [
      'Applying human-friendly solution/technology',
      'Rational process of project design',
      'Evidence-based project design',
    ],
  ],
  [
    'Feasible Budgeting & Planning',
    [
      'Feasible resource mobilization plan',
      'Organization & staffing plan',
      'Equity & diversity in organization & staffing',
      'Preparing contingency plan',
    ],
  ],
  implementation,
  feedback,
  [
    'Value Creation: Project outcome and effect',
    [
      'Direct/main effect of the project',
      'Human-centeredness of the main effect',
      'Efficiency',
      'Spill-over effect',
      'Sustainability',
      'DE&I Contribution',
    ],
  ],
]

/** The one paragraph on which Leadership is judged. */
export const leadership =
  'A candidate contributed to bringing innovation and/or innovative application of technology and data, excellent use of technology and data that increased the quality of life of city residents, achieved significant impact (concepts, values, agendas, projects, products) on the smart cities industry or urban community, and has demonstrated collaborative effort and leadership to tackle urban problems through innovative approaches.'
