import type {KindId} from './types.ts'

// Written by scripts/train-kinds.ts from the labelled documents in test/labelled; do not edit by hand.

/** The kinds in the order of every row below. */
export const weightedKinds: readonly KindId[] = ['paper', 'case-report', 'group-report', 'community-report', 'process-recording', 'other']

/** What each kind starts with. */
export const kindBias: readonly number[] = [1.458, -0.241, -0.409, -1.457, -1.224, 1.874]

/** How much each feature of `src/report/kind-features.ts` speaks for each kind (multinomial logistic regression). */
export const kindWeights: Readonly<Record<string, readonly number[]>> = {
  'articles': [-0.03, -0.015, -0.008, -0.007, -0.004, 0.064],
  'cited': [0.146, -0.092, -0.028, 0.007, -0.014, -0.019],
  'community stages': [-0.037, -0.048, -0.083, 0.169, -0.009, 0.008],
  'defining': [0.41, 0.02, -0.096, -0.142, -0.046, -0.146],
  'done': [-0.699, 0.537, 0.165, 0.242, 0.076, -0.321],
  'field over rival': [0.895, 0.4, -0.026, 0.252, 0.008, -1.53],
  'headings': [-0.049, 0.188, 0.004, 0.1, 0.012, -0.255],
  'initials': [-0.067, 0.108, -0.11, 0.132, 0.076, -0.139],
  'items told': [0.159, -0.093, 0.066, -0.097, -0.026, -0.008],
  'levels': [-0.001, 0.086, 0.066, -0.148, -0.002, 0],
  'names case-report': [-0.218, 0.748, -0.218, -0.039, -0.018, -0.256],
  'names community-report': [-0.207, -0.373, -0.092, 0.748, -0.03, -0.046],
  'names group-report': [-0.304, -0.326, 0.77, -0.084, -0.019, -0.038],
  'names other': [-0.044, -0.177, -0.043, 0.094, -0.016, 0.186],
  'names paper': [0.654, -0.454, 0.049, -0.065, -0.007, -0.177],
  'names process-recording': [-0.166, -0.206, -0.078, -0.065, 0.657, -0.141],
  'no headings': [-0.175, 0.124, -0.078, -0.008, -0.03, 0.167],
  'nothing done': [0.325, -0.096, -0.134, -0.167, -0.116, 0.189],
  'opening parts': [0.194, 0.061, 0.079, -0.022, -0.043, -0.269],
  'part agency-profile': [-0.161, 0.219, 0.092, -0.063, -0.018, -0.07],
  'part approaches': [0.005, -0.013, -0.014, 0.03, -0.005, -0.003],
  'part case-study': [0.302, 0.245, -0.145, -0.198, -0.046, -0.157],
  'part client-profile': [-0.56, 0.418, 0.08, -0.154, 0.157, 0.06],
  'part community-profile': [-0.044, -0.135, -0.065, 0.24, -0.01, 0.013],
  'part conceptual-review': [-0.014, -0.021, 0.012, 0.059, -0.036, -0.001],
  'part content-record': [-0.066, -0.142, -0.017, -0.023, 0.283, -0.036],
  'part definition': [0.159, -0.095, -0.047, -0.039, -0.021, 0.044],
  'part impressions': [-0.085, -0.165, -0.027, -0.029, 0.364, -0.059],
  'part plans': [-0.085, -0.165, -0.027, -0.029, 0.364, -0.059],
  'part principles': [0.232, 0.02, -0.123, -0.036, -0.028, -0.065],
  'part problem-formulation': [-0.197, 0.449, -0.125, 0.051, -0.046, -0.132],
  'part reflection': [-0.087, 0.247, -0.032, 0.055, -0.031, -0.152],
  'part services': [0.074, -0.037, -0.011, -0.022, -0.003, -0.001],
  'part theories': [0.074, -0.016, -0.027, -0.02, -0.004, -0.006],
  'part use-of-self': [-0.078, -0.144, -0.023, -0.026, 0.31, -0.039],
  'principles': [0.266, -0.019, -0.109, -0.027, -0.03, -0.082],
  'stages': [-0.318, 0.337, 0.281, 0.091, -0.175, -0.216],
  'stages done': [-0.534, 0.56, 0.258, 0.082, -0.113, -0.253],
  'stages told': [0.108, -0.038, -0.086, 0.148, -0.054, -0.078],
  'turns': [-0.083, -0.119, -0.029, -0.032, 0.322, -0.059],
  'web': [0.159, -0.217, 0.069, -0.037, -0.007, 0.032],
  'words case-report': [-0.669, 0.618, -0.195, 0.114, 0.131, 0],
  'words community-report': [-0.438, -0.461, -0.31, 1.272, -0.098, 0.034],
  'words field': [0.306, 0.139, -0.188, 0.049, -0.016, -0.29],
  'words group-report': [-0.158, -0.621, 1.08, 0.061, -0.103, -0.258],
  'words heading case-report': [-0.264, 0.3, -0.115, -0.204, 0.101, 0.182],
  'words heading community-report': [-0.139, -0.259, -0.178, 0.566, -0.041, 0.052],
  'words heading field': [0.333, -0.11, -0.028, -0.034, 0.132, -0.292],
  'words heading group-report': [-0.284, -0.172, 0.868, -0.268, -0.033, -0.111],
  'words heading paper': [0.147, -0.135, -0.066, -0.042, -0.028, 0.123],
  'words heading process-recording': [-0.078, -0.265, -0.036, -0.043, 0.501, -0.079],
  'words paper': [0.364, -0.296, -0.047, -0.078, -0.08, 0.136],
  'words process-recording': [-0.102, -0.153, -0.088, -0.066, 0.562, -0.154],
  'words rival': [-0.22, -0.057, -0.19, -0.164, 0.002, 0.63],
}
