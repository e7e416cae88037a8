interface PolicyOptions {
  readonly officeJs: string;
  readonly development?: boolean;
}
export declare const microsoftOfficeJs: string;
export declare function contentSecurityPolicy(options: PolicyOptions): string;
export declare function headerPolicy(options: PolicyOptions): string;
