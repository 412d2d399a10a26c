/** How VS Code dresses a webview: the class of its body, and the variables that its default themes set. */
export interface EditorTheme {
  readonly bodyClass: string;
  readonly variables: Readonly<Record<string, string>>;
}

const fonts = {
  'font-family': 'system-ui, Ubuntu, "Droid Sans", sans-serif',
  'font-size': '13px',
  'font-weight': 'normal',
};

export const editorThemes = {
  light: {
    bodyClass: 'vscode-light',
    variables: {
      ...fonts,
      'editor-foreground': '#3b3b3b',
      'editor-background': '#ffffff',
      descriptionForeground: '#3b3b3b',
      'panel-border': '#e5e5e5',
      focusBorder: '#005fb8',
      'toolbar-hoverBackground': '#b8b8b850',
      'list-hoverBackground': '#f2f2f2',
      'dropdown-background': '#ffffff',
      'dropdown-foreground': '#3b3b3b',
      'dropdown-border': '#cecece',
      'inputValidation-warningBackground': '#f6f5d2',
      'inputValidation-warningBorder': '#b89500',
      'editorWarning-foreground': '#bf8803',
      'editorHoverWidget-background': '#f8f8f8',
      'editorHoverWidget-border': '#c8c8c8',
      'editorHoverWidget-foreground': '#3b3b3b',
      'widget-shadow': '#00000029',
    },
  },
  dark: {
    bodyClass: 'vscode-dark',
    variables: {
      ...fonts,
      'editor-foreground': '#cccccc',
      'editor-background': '#1f1f1f',
      descriptionForeground: '#9d9d9d',
      'panel-border': '#2b2b2b',
      focusBorder: '#0078d4',
      'toolbar-hoverBackground': '#5a5d5e50',
      'list-hoverBackground': '#2a2d2e',
      'dropdown-background': '#313131',
      'dropdown-foreground': '#cccccc',
      'dropdown-border': '#3c3c3c',
      'inputValidation-warningBackground': '#352a05',
      'inputValidation-warningBorder': '#b89500',
      'editorWarning-foreground': '#cca700',
      'editorHoverWidget-background': '#202020',
      'editorHoverWidget-border': '#454545',
      'editorHoverWidget-foreground': '#cccccc',
      'widget-shadow': '#0000005c',
    },
  },
  contrast: {
    bodyClass: 'vscode-high-contrast',
    variables: {
      ...fonts,
      'editor-foreground': '#ffffff',
      'editor-background': '#000000',
      descriptionForeground: '#ffffff',
      contrastBorder: '#6fc3df',
      contrastActiveBorder: '#f38518',
      'panel-border': '#6fc3df',
      focusBorder: '#f38518',
      'toolbar-hoverOutline': '#f38518',
      'dropdown-background': '#000000',
      'dropdown-foreground': '#ffffff',
      'dropdown-border': '#6fc3df',
      'inputValidation-warningBackground': '#332b00',
      'inputValidation-warningBorder': '#6fc3df',
      'editorWarning-foreground': '#ffd370',
      'editorHoverWidget-background': '#0c141f',
      'editorHoverWidget-border': '#6fc3df',
      'editorHoverWidget-foreground': '#ffffff',
      'widget-shadow': 'transparent',
    },
  },
} satisfies Record<string, EditorTheme>;

export type EditorThemeName = keyof typeof editorThemes;
