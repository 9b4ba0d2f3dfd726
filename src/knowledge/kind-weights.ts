import type {KindId} from './types.ts'

// Written by scripts/train-kinds.ts from the labelled documents in test/labelled; do not edit by hand.

/** The kinds in the order of every row below. */
export const weightedKinds: readonly KindId[] = ['paper', 'case-report', 'group-report', 'community-report', 'process-recording', 'other']

/** What each kind starts with. */
export const kindBias: readonly number[] = [0.925, -0.267, -0.546, -1.617, -1.296, 2.801]

/** How much each feature of `src/report/kind-features.ts` speaks for each kind (multinomial logistic regression). */
export const kindWeights: Readonly<Record<string, readonly number[]>> = {
  'articles': [-0.049, -0.015, -0.009, -0.009, -0.004, 0.086],
  'cited': [0.176, -0.09, -0.024, 0.011, -0.015, -0.058],
  'community stages': [-0.044, -0.048, -0.081, 0.175, -0.009, 0.007],
  'defining': [0.434, -0.003, -0.1, -0.149, -0.048, -0.134],
  'done': [-0.714, 0.572, 0.168, 0.256, 0.083, -0.366],
  'field over rival': [0.722, 0.352, -0.046, 0.226, 0.007, -1.261],
  'headings': [-0.03, 0.203, 0.004, 0.098, 0.013, -0.288],
  'initials': [-0.031, 0.125, -0.111, 0.128, 0.079, -0.19],
  'items told': [0.193, -0.084, 0.07, -0.103, -0.026, -0.051],
  'levels': [-0.001, 0.083, 0.068, -0.147, -0.002, 0],
  'names case-report': [-0.165, 0.757, -0.221, -0.041, -0.02, -0.31],
  'names community-report': [-0.186, -0.379, -0.09, 0.748, -0.031, -0.062],
  'names group-report': [-0.288, -0.327, 0.765, -0.085, -0.019, -0.046],
  'names other': [-0.073, -0.199, -0.052, 0.085, -0.019, 0.257],
  'names paper': [0.695, -0.435, 0.051, -0.06, -0.007, -0.243],
  'names process-recording': [-0.16, -0.205, -0.074, -0.062, 0.666, -0.164],
  'no headings': [-0.141, 0.123, -0.077, 0.008, -0.029, 0.116],
  'nothing done': [0.282, -0.042, -0.139, -0.173, -0.121, 0.194],
  'opening parts': [0.281, 0.067, 0.07, -0.026, -0.042, -0.349],
  'part agency-profile': [-0.157, 0.213, 0.088, -0.063, -0.017, -0.063],
  'part approaches': [-0.001, -0.016, -0.012, 0.037, -0.005, -0.003],
  'part case-study': [0.221, 0.263, -0.13, -0.189, -0.042, -0.124],
  'part client-profile': [-0.557, 0.375, 0.089, -0.149, 0.158, 0.085],
  'part community-profile': [-0.052, -0.126, -0.07, 0.232, -0.011, 0.027],
  'part conceptual-review': [-0.021, -0.033, 0.015, 0.066, -0.034, 0.008],
  'part content-record': [-0.064, -0.142, -0.016, -0.022, 0.285, -0.041],
  'part definition': [0.1, -0.101, -0.059, -0.005, -0.021, 0.086],
  'part impressions': [-0.082, -0.166, -0.025, -0.028, 0.369, -0.068],
  'part plans': [-0.082, -0.166, -0.025, -0.028, 0.369, -0.068],
  'part principles': [0.277, 0.014, -0.134, -0.038, -0.029, -0.091],
  'part problem-formulation': [-0.162, 0.481, -0.124, 0.055, -0.047, -0.203],
  'part reflection': [-0.043, 0.136, -0.013, -0.023, -0.013, -0.045],
  'part services': [0.087, -0.043, -0.013, -0.024, -0.004, -0.003],
  'part theories': [0.076, -0.017, -0.025, -0.02, -0.004, -0.01],
  'part use-of-self': [-0.075, -0.144, -0.022, -0.025, 0.313, -0.047],
  'principles': [0.266, -0.022, -0.115, -0.025, -0.029, -0.075],
  'stages': [-0.28, 0.258, 0.301, 0.096, -0.176, -0.199],
  'stages done': [-0.537, 0.6, 0.265, 0.083, -0.113, -0.298],
  'stages told': [0.13, -0.104, -0.08, 0.165, -0.052, -0.058],
  'turns': [-0.08, -0.113, -0.028, -0.031, 0.325, -0.074],
  'web': [0.025, -0.247, 0.065, -0.042, -0.008, 0.206],
  'words case-report': [-0.62, 0.621, -0.193, 0.131, 0.137, -0.077],
  'words community-report': [-0.328, -0.446, -0.303, 1.294, -0.1, -0.117],
  'words field': [0.423, 0.146, -0.181, 0.062, -0.016, -0.434],
  'words group-report': [-0.129, -0.629, 1.088, 0.071, -0.104, -0.298],
  'words heading case-report': [-0.268, 0.255, -0.121, -0.207, 0.098, 0.244],
  'words heading community-report': [-0.121, -0.252, -0.178, 0.572, -0.041, 0.02],
  'words heading field': [0.435, -0.115, -0.02, -0.038, 0.134, -0.396],
  'words heading group-report': [-0.277, -0.165, 0.877, -0.262, -0.032, -0.14],
  'words heading paper': [0.118, -0.134, -0.079, -0.039, -0.028, 0.162],
  'words heading process-recording': [-0.074, -0.268, -0.034, -0.042, 0.509, -0.091],
  'words paper': [0.445, -0.31, -0.055, -0.072, -0.079, 0.072],
  'words process-recording': [-0.095, -0.153, -0.083, -0.063, 0.572, -0.178],
  'words rival': [-0.093, -0.029, -0.171, -0.131, -0.01, 0.433],
}
