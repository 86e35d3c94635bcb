import {
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  PointElement,
  ScatterController,
} from 'chart.js';

/** What of Chart.js our charts use, drawn at build and live alike: nothing else reaches a browser. */
export const CHART_PARTS = [
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  PointElement,
  ScatterController,
];
