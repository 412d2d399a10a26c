import type { ToReflection } from '../../../server/protocol/reflection.ts';
import { ReflectionPage, type VsCodeApi } from './page.ts';

declare function acquireVsCodeApi(): VsCodeApi;

const page = new ReflectionPage(document.body, acquireVsCodeApi());
window.addEventListener('message', ({ data }: MessageEvent<ToReflection>) => page.receive(data));
page.open();
