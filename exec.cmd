@rem "npm start" hands its process over with exec, which the shell of Windows does not have.
@%*
