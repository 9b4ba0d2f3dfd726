import type {KindId} from './types.ts'

// Written by scripts/train-kinds.ts from the labelled documents in test/labelled; do not edit by hand.

/** The kinds in the order of every row below. */
export const weightedKinds: readonly KindId[] = ['paper', 'case-report', 'group-report', 'community-report', 'process-recording', 'other']

/** What each kind starts with. */
export const kindBias: readonly number[] = [1.213, 0.305, -0.699, -0.888, -1.5, 1.569]

/** How much each feature of `src/report/kind-features.ts` speaks for each kind (multinomial logistic regression). */
export const kindWeights: Readonly<Record<string, readonly number[]>> = {
  'articles': [-0.03, -0.011, -0.004, -0.005, -0.002, 0.053],
  'cited': [0.171, -0.023, -0.037, 0.049, -0.021, -0.14],
  'community stages': [-0.039, -0.01, -0.078, 0.13, -0.01, 0.006],
  'defining': [0.483, -0.112, -0.114, -0.184, -0.059, -0.014],
  'done': [-0.783, 0.645, 0.267, 0.134, 0.196, -0.459],
  'field over rival': [0.897, 0.253, 0.023, 0.026, 0.056, -1.256],
  'headings': [-0.076, 0.179, 0.053, 0.157, 0.017, -0.33],
  'initials': [-0.086, -0.027, -0.14, 0.17, 0.161, -0.078],
  'items told': [0.263, -0.297, 0.088, -0.22, -0.038, 0.204],
  'levels': [-0.001, 0.106, 0.034, -0.135, -0.004, -0.001],
  'names case-report': [-0.182, 0.571, -0.209, -0.066, 0.04, -0.154],
  'names community-report': [-0.117, -0.335, -0.088, 0.728, -0.027, -0.16],
  'names group-report': [-0.306, -0.259, 0.699, -0.071, -0.02, -0.044],
  'names other': [-0.043, -0.192, -0.031, 0.039, -0.015, 0.242],
  'names paper': [0.528, -0.223, 0.047, 0.057, -0.029, -0.38],
  'names process-recording': [-0.137, -0.28, -0.063, -0.065, 0.684, -0.139],
  'no headings': [-0.207, 0.166, -0.138, -0.052, -0.044, 0.276],
  'nothing done': [0.459, -0.004, -0.101, -0.329, -0.105, 0.081],
  'opening parts': [0.143, 0.039, 0.049, 0.057, -0.116, -0.173],
  'part agency-profile': [-0.133, 0.428, 0.084, -0.053, -0.02, -0.305],
  'part approaches': [0.022, -0.025, -0.012, 0.022, -0.005, -0.002],
  'part case-study': [0.357, 0.418, -0.151, -0.22, -0.053, -0.351],
  'part client-profile': [-0.514, 0.44, 0.133, -0.158, 0.219, -0.121],
  'part community-profile': [-0.106, -0.117, -0.06, 0.26, -0.013, 0.035],
  'part conceptual-review': [0.029, -0.081, 0.021, 0.04, -0.033, 0.023],
  'part content-record': [-0.058, -0.221, -0.016, -0.023, 0.348, -0.029],
  'part definition': [0.153, -0.118, -0.03, -0.029, -0.021, 0.045],
  'part impressions': [-0.07, -0.245, -0.023, -0.03, 0.415, -0.047],
  'part plans': [-0.068, -0.106, -0.018, -0.026, 0.264, -0.046],
  'part principles': [0.213, 0.017, -0.111, -0.044, -0.033, -0.042],
  'part problem-formulation': [-0.196, 0.319, -0.13, -0.008, -0.059, 0.074],
  'part reflection': [-0.068, 0.212, -0.059, 0.148, -0.038, -0.194],
  'part services': [0.079, -0.045, -0.01, -0.02, -0.004, -0.001],
  'part theories': [0.07, -0.018, -0.022, -0.018, -0.004, -0.008],
  'part use-of-self': [-0.065, -0.091, -0.016, -0.023, 0.226, -0.032],
  'principles': [0.295, -0.067, -0.103, -0.042, -0.035, -0.048],
  'stages': [-0.297, 0.112, 0.227, 0.108, -0.139, -0.01],
  'stages done': [-0.582, 0.443, 0.273, 0.034, -0.047, -0.122],
  'stages told': [0.239, 0.008, -0.046, -0.055, -0.051, -0.095],
  'turns': [-0.068, -0.154, -0.023, -0.03, 0.324, -0.048],
  'web': [0.181, -0.233, 0.136, -0.067, -0.013, -0.004],
  'words case-report': [-0.711, 0.678, -0.218, 0.074, 0.151, 0.025],
  'words community-report': [-0.355, -0.418, -0.294, 1.468, -0.144, -0.257],
  'words field': [0.309, 0.048, -0.211, -0.07, 0.005, -0.081],
  'words group-report': [-0.115, -0.832, 1.024, 0, -0.137, 0.06],
  'words heading case-report': [-0.224, 0.24, -0.1, -0.183, 0.043, 0.224],
  'words heading community-report': [-0.066, -0.226, -0.159, 0.422, -0.04, 0.069],
  'words heading field': [0.331, -0.001, -0.045, -0.031, 0.155, -0.409],
  'words heading group-report': [-0.281, -0.207, 0.995, -0.283, -0.041, -0.184],
  'words heading paper': [0.143, -0.22, -0.052, -0.038, 0.037, 0.129],
  'words heading process-recording': [-0.057, -0.351, -0.031, -0.042, 0.544, -0.064],
  'words paper': [0.408, -0.193, -0.019, -0.196, -0.01, 0.01],
  'words process-recording': [-0.075, -0.23, -0.072, -0.064, 0.604, -0.163],
  'words rival': [-0.192, -0.143, -0.227, -0.269, 0.005, 0.826],
}
