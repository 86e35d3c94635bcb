import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs the files that build sites before all others: they are the longest, and at the end of their group
 * nothing is left to do beside them.
 */
export class BuildsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isBuild = ({ project }: TestSpecification) => project.name === 'builds';
    return [...sorted.filter(isBuild), ...sorted.filter((file) => !isBuild(file))];
  }
}
