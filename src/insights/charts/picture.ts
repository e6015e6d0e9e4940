import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  type ChartConfiguration,
} from 'chart.js';
import { createRequire } from 'node:module';

/** A picture to be sent along with a message. */
export interface Picture {
  /** Of the file: `outcomes.png`. */
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly png: Uint8Array;
}

/** Discord shows pictures 550 pixels wide; drawn twice as fine, they are crisp on every screen. */
const size = { width: 550, height: 260 } as const;
const pixelRatio = 2;

/** At home in Discord's dark theme, and readable in the light one. */
export const colours = {
  background: '#242529',
  text: '#dcdee3',
  faint: '#9a9ca4',
  grid: '#3a3b42',
  found: '#5b8def',
  uncertain: '#e0a53a',
  nothing: '#6d7078',
  helped: '#4fb286',
} as const;

/** Has every script that our own words are written in; titles of articles, which may be in any, stay out of pictures. */
const family = 'Quoth DejaVu Sans';

let isReady = false;

function prepare(): void {
  if (isReady) return;
  const require = createRequire(import.meta.url);
  GlobalFonts.registerFromPath(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), family);
  GlobalFonts.registerFromPath(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'), family);
  Chart.register(BarController, BarElement, LineController, LineElement, PointElement);
  Chart.register(CategoryScale, LinearScale, Legend, Title);
  Chart.defaults.font.family = family;
  Chart.defaults.font.size = 11;
  Chart.defaults.color = colours.text;
  isReady = true;
}

/** Draws a chart; takes some tens of milliseconds in which the thread does nothing else. */
export async function draw(configuration: ChartConfiguration): Promise<Uint8Array> {
  prepare();
  const canvas = createCanvas(size.width, size.height);
  const chart = new Chart(canvas, {
    ...configuration,
    options: {
      ...configuration.options,
      animation: false,
      responsive: false,
      // Makes the canvas larger by it.
      devicePixelRatio: pixelRatio,
    },
  });
  chart.draw();
  const context = canvas.getContext('2d');
  // Below what is drawn. Without it, the letters stand on whatever the reader's theme has there.
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = colours.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const png = await canvas.encode('png');
  chart.destroy();
  return png;
}
