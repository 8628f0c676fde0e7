/** Skills: instructions for one kind of work, each a folder with a file `SKILL.md`. */
export { type FolderSkills, type Skill, Skills } from './skills.ts'
