import type {KindId} from './types.ts'

// Written by scripts/train-kinds.ts from the labelled documents in test/labelled; do not edit by hand.

/** The kinds in the order of every row below. */
export const weightedKinds: readonly KindId[] = ['paper', 'case-report', 'group-report', 'community-report', 'process-recording', 'other']

/** What each kind starts with. */
export const kindBias: readonly number[] = [1.214, 0.318, -0.703, -0.892, -1.497, 1.561]

/** How much each feature of `src/report/kind-features.ts` speaks for each kind (multinomial logistic regression). */
export const kindWeights: Readonly<Record<string, readonly number[]>> = {
  'articles': [-0.03, -0.011, -0.004, -0.005, -0.002, 0.052],
  'cited': [0.171, -0.023, -0.037, 0.048, -0.021, -0.138],
  'community stages': [-0.039, -0.011, -0.077, 0.131, -0.01, 0.006],
  'defining': [0.483, -0.11, -0.113, -0.183, -0.059, -0.017],
  'done': [-0.781, 0.645, 0.267, 0.136, 0.195, -0.462],
  'field over rival': [0.898, 0.253, 0.022, 0.027, 0.057, -1.257],
  'headings': [-0.074, 0.175, 0.05, 0.157, 0.016, -0.325],
  'initials': [-0.086, -0.018, -0.141, 0.169, 0.161, -0.084],
  'items told': [0.262, -0.294, 0.089, -0.22, -0.038, 0.201],
  'levels': [-0.001, 0.104, 0.034, -0.134, -0.004, -0.001],
  'names case-report': [-0.185, 0.566, -0.209, -0.069, 0.039, -0.142],
  'names community-report': [-0.117, -0.336, -0.088, 0.729, -0.027, -0.161],
  'names group-report': [-0.306, -0.258, 0.698, -0.071, -0.019, -0.043],
  'names other': [-0.042, -0.192, -0.031, 0.04, -0.015, 0.241],
  'names paper': [0.525, -0.221, 0.046, 0.057, -0.029, -0.378],
  'names process-recording': [-0.137, -0.279, -0.063, -0.065, 0.684, -0.14],
  'no headings': [-0.209, 0.168, -0.138, -0.052, -0.044, 0.274],
  'nothing done': [0.458, -0.012, -0.101, -0.328, -0.105, 0.088],
  'opening parts': [0.136, 0.055, 0.065, 0.057, -0.118, -0.195],
  'part agency-profile': [-0.134, 0.424, 0.084, -0.054, -0.021, -0.298],
  'part approaches': [0.023, -0.026, -0.012, 0.022, -0.005, -0.002],
  'part case-study': [0.358, 0.415, -0.152, -0.222, -0.054, -0.345],
  'part client-profile': [-0.515, 0.435, 0.132, -0.159, 0.218, -0.111],
  'part community-profile': [-0.106, -0.12, -0.06, 0.261, -0.013, 0.037],
  'part conceptual-review': [0.029, -0.082, 0.02, 0.04, -0.033, 0.026],
  'part content-record': [-0.058, -0.221, -0.016, -0.023, 0.348, -0.029],
  'part definition': [0.153, -0.117, -0.031, -0.03, -0.021, 0.045],
  'part impressions': [-0.07, -0.245, -0.023, -0.03, 0.415, -0.048],
  'part plans': [-0.069, -0.106, -0.018, -0.026, 0.265, -0.046],
  'part principles': [0.213, 0.017, -0.109, -0.044, -0.033, -0.043],
  'part problem-formulation': [-0.19, 0.39, -0.12, 0.006, -0.053, -0.033],
  'part reflection': [-0.07, 0.211, -0.06, 0.147, -0.038, -0.189],
  'part services': [0.08, -0.046, -0.01, -0.02, -0.004, -0.001],
  'part theories': [0.071, -0.018, -0.022, -0.018, -0.004, -0.008],
  'part use-of-self': [-0.065, -0.091, -0.016, -0.023, 0.226, -0.032],
  'principles': [0.295, -0.067, -0.102, -0.042, -0.035, -0.049],
  'stages': [-0.299, 0.106, 0.227, 0.107, -0.139, -0.003],
  'stages done': [-0.583, 0.444, 0.273, 0.033, -0.048, -0.119],
  'stages told': [0.238, 0.008, -0.045, -0.055, -0.05, -0.096],
  'turns': [-0.069, -0.154, -0.023, -0.03, 0.324, -0.049],
  'web': [0.183, -0.234, 0.135, -0.067, -0.013, -0.003],
  'words case-report': [-0.71, 0.674, -0.22, 0.073, 0.15, 0.032],
  'words community-report': [-0.354, -0.419, -0.294, 1.469, -0.144, -0.257],
  'words field': [0.311, 0.045, -0.211, -0.069, 0.004, -0.081],
  'words group-report': [-0.114, -0.835, 1.024, 0.001, -0.136, 0.06],
  'words heading case-report': [-0.224, 0.234, -0.101, -0.184, 0.043, 0.231],
  'words heading community-report': [-0.066, -0.228, -0.159, 0.422, -0.04, 0.071],
  'words heading field': [0.331, -0.009, -0.046, -0.031, 0.155, -0.4],
  'words heading group-report': [-0.282, -0.205, 0.995, -0.283, -0.041, -0.184],
  'words heading paper': [0.143, -0.219, -0.052, -0.038, 0.037, 0.13],
  'words heading process-recording': [-0.057, -0.35, -0.031, -0.042, 0.544, -0.064],
  'words paper': [0.407, -0.195, -0.02, -0.197, -0.01, 0.015],
  'words process-recording': [-0.075, -0.227, -0.072, -0.065, 0.604, -0.165],
  'words rival': [-0.19, -0.147, -0.227, -0.269, 0.005, 0.828],
}
