// Who sees the editors' commands before roles are looked at: Discord's default permissions know no roles.

import { PermissionFlagsBits } from "discord.js";

/** Hidden from members without Manage Messages; a server's owner can allow editor roles under Integrations. */
export const EDITORS_ONLY = PermissionFlagsBits.ManageMessages.toString();
