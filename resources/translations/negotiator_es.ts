<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source> %</source>
        <comment>unit after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>unit after a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two words, with its spaces</comment>
        <translation> y </translation>
    </message>
    <message>
        <source> days</source>
        <comment>unit after any number</comment>
        <translation> días</translation>
    </message>
    <message>
        <source> mm</source>
        <comment>unit after a number</comment>
        <translation> mm</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives, with its spaces</comment>
        <translation> o </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n adjunto</numerusform>
            <numerusform>%n adjuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brackets</source>
        <translation>
            <numerusform>%n corchete</numerusform>
            <numerusform>%n corchetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brackets: Enter or a double click settles one</source>
        <translation>
            <numerusform>%n corchete: Intro o un doble clic lo resuelve</numerusform>
            <numerusform>%n corchetes: Intro o un doble clic resuelve uno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n briefs</source>
        <translation>
            <numerusform>%n mandato</numerusform>
            <numerusform>%n mandatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are in line {line}.</source>
        <translation>
            <numerusform>Hay %n celda en la línea {line}.</numerusform>
            <numerusform>Hay %n celdas en la línea {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are too many for Word.</source>
        <translation>
            <numerusform>%n celda es demasiado para Word.</numerusform>
            <numerusform>%n celdas son demasiadas para Word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are too many for a page.</source>
        <translation>
            <numerusform>%n celda es demasiado para una página.</numerusform>
            <numerusform>%n celdas son demasiadas para una página.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ.</source>
        <translation>
            <numerusform>%n celda difiere.</numerusform>
            <numerusform>%n celdas difieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ: {kinds}.</source>
        <translation>
            <numerusform>%n celda difiere: {kinds}.</numerusform>
            <numerusform>%n celdas difieren: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells moved since {moment}</source>
        <translation>
            <numerusform>%n celda con movimiento desde {moment}</numerusform>
            <numerusform>%n celdas con movimiento desde {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n con cambios</numerusform>
            <numerusform>%n con cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes against {text}</source>
        <translation>
            <numerusform>%n cambio respecto de {text}</numerusform>
            <numerusform>%n cambios respecto de {text}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes here</source>
        <translation>
            <numerusform>%n cambio aquí</numerusform>
            <numerusform>%n cambios aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: choose {least} to {most} of them.</source>
        <translation>
            <numerusform>%n seleccionado: elija de {least} a {most}.</numerusform>
            <numerusform>%n seleccionados: elija de {least} a {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n componente</numerusform>
            <numerusform>%n componentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consequences</source>
        <translation>
            <numerusform>%n consecuencia</numerusform>
            <numerusform>%n consecuencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dissociations</source>
        <translation>
            <numerusform>%n disociación</numerusform>
            <numerusform>%n disociaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events: zoom in to tell them apart (double click)</source>
        <translation>
            <numerusform>%n evento: amplíe para distinguirlo (doble clic)</numerusform>
            <numerusform>%n eventos: amplíe para distinguirlos (doble clic)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields are in {file}.</source>
        <translation>
            <numerusform>Hay %n campo en {file}.</numerusform>
            <numerusform>Hay %n campos en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in {folder}.</source>
        <translation>
            <numerusform>%n archivo en {folder}.</numerusform>
            <numerusform>%n archivos en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n former rows</source>
        <translation>
            <numerusform>%n entrada anterior</numerusform>
            <numerusform>%n entradas anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implementations</source>
        <translation>
            <numerusform>%n nota de aplicación</numerusform>
            <numerusform>%n notas de aplicación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n carril</numerusform>
            <numerusform>%n carriles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linkages</source>
        <translation>
            <numerusform>%n vínculo</numerusform>
            <numerusform>%n vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mappings</source>
        <translation>
            <numerusform>%n correspondencia</numerusform>
            <numerusform>%n correspondencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n medida</numerusform>
            <numerusform>%n medidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n pertenencia</numerusform>
            <numerusform>%n pertenencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more bring changes.</source>
        <translation>
            <numerusform>%n más aporta cambios.</numerusform>
            <numerusform>%n más aportan cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n con movimiento</numerusform>
            <numerusform>%n con movimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negotiations</source>
        <translation>
            <numerusform>%n negociación</numerusform>
            <numerusform>%n negociaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the withheld words also stand in what is allowed.</source>
        <translation>
            <numerusform>%n de los textos retenidos figura también en lo permitido.</numerusform>
            <numerusform>%n de los textos retenidos figuran también en lo permitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package parts</source>
        <translation>
            <numerusform>%n elemento de paquete</numerusform>
            <numerusform>%n elementos de paquete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n posición</numerusform>
            <numerusform>%n posiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions say more there, or are marked higher, and do so here from now on</source>
        <translation>
            <numerusform>%n posición dice más allí, o lleva una marca más alta, y desde ahora también aquí</numerusform>
            <numerusform>%n posiciones dicen más allí, o llevan una marca más alta, y desde ahora también aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions say something else there under the same uid; ours stand</source>
        <translation>
            <numerusform>%n posición dice allí otra cosa con el mismo uid; prevalece la nuestra</numerusform>
            <numerusform>%n posiciones dicen allí otra cosa con el mismo uid; prevalecen las nuestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions that were taken back here stand there; they come back</source>
        <translation>
            <numerusform>%n posición retirada aquí sigue vigente allí; se recupera</numerusform>
            <numerusform>%n posiciones retiradas aquí siguen vigentes allí; se recuperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions were recorded later than now, by a wrong clock; they count as of now</source>
        <translation>
            <numerusform>%n posición se registró con fecha posterior a la actual por un reloj erróneo; se cuenta como de ahora</numerusform>
            <numerusform>%n posiciones se registraron con fecha posterior a la actual por un reloj erróneo; se cuentan como de ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions will read otherwise. No party moves by it: this is a recode, every claim keeps what was recorded, and undo takes it back.</source>
        <translation>
            <numerusform>%n posición se leerá de otro modo. Ninguna parte se mueve por ello: se trata de una recodificación, toda afirmación conserva lo registrado y puede deshacerse.</numerusform>
            <numerusform>%n posiciones se leerán de otro modo. Ninguna parte se mueve por ello: se trata de una recodificación, toda afirmación conserva lo registrado y puede deshacerse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print sets</source>
        <translation>
            <numerusform>%n conjunto de impresión</numerusform>
            <numerusform>%n conjuntos de impresión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n lectura</numerusform>
            <numerusform>%n lecturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorders</source>
        <translation>
            <numerusform>%n autor de registros</numerusform>
            <numerusform>%n autores de registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n ronda</numerusform>
            <numerusform>%n rondas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are on record already.</source>
        <translation>
            <numerusform>%n fila ya consta en el registro.</numerusform>
            <numerusform>%n filas ya constan en el registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows laid out</source>
        <translation>
            <numerusform>%n fila dispuesta</numerusform>
            <numerusform>%n filas dispuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n desplazamiento</numerusform>
            <numerusform>%n desplazamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are too many for Word.</source>
        <translation>
            <numerusform>%n desplazamiento es demasiado para Word.</numerusform>
            <numerusform>%n desplazamientos son demasiados para Word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts in {stops} stops</source>
        <translation>
            <numerusform>%n desplazamiento en {stops} pasos</numerusform>
            <numerusform>%n desplazamientos en {stops} pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts shown</source>
        <translation>
            <numerusform>%n desplazamiento mostrado</numerusform>
            <numerusform>%n desplazamientos mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts: {parts}</source>
        <translation>
            <numerusform>%n desplazamiento: {parts}</numerusform>
            <numerusform>%n desplazamientos: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are called {title}; map a column of addresses</source>
        <translation>
            <numerusform>%n fuente se titula {title}; asigne una columna de direcciones</numerusform>
            <numerusform>%n fuentes se titulan {title}; asigne una columna de direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ, {day}</source>
        <translation>
            <numerusform>%n fuente difiere, {day}</numerusform>
            <numerusform>%n fuentes difieren, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ: {stances}</source>
        <translation>
            <numerusform>%n fuente difiere: {stances}</numerusform>
            <numerusform>%n fuentes difieren: {stances}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n orador</numerusform>
            <numerusform>%n oradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n estado</numerusform>
            <numerusform>%n estados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text versions</source>
        <translation>
            <numerusform>%n versión del texto</numerusform>
            <numerusform>%n versiones del texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are to be decided first.</source>
        <translation>
            <numerusform>Antes hay que decidir %n cuestión.</numerusform>
            <numerusform>Antes hay que decidir %n cuestiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraphs · show</source>
        <translation>
            <numerusform>%n párrafo sin cambios · mostrar</numerusform>
            <numerusform>%n párrafos sin cambios · mostrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <translation>
            <numerusform>%n vista</numerusform>
            <numerusform>%n vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ac&amp;erca de</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;All usual</source>
        <translation>&amp;Todo habitual</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>Ad&amp;juntar un documento…</translation>
    </message>
    <message>
        <source>&amp;Attachments</source>
        <translation>&amp;Adjuntos</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias de se&amp;guridad…</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>&amp;Bring in {number}</source>
        <translation>&amp;Incorporar {number}</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>&amp;Celdas</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>C&amp;omparación</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>&amp;Delete the report</source>
        <translation>&amp;Eliminar el informe</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>a menu</comment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>&amp;Ayuda sobre este lugar</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation>&amp;Importar textos…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>I&amp;nspector</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>C&amp;onservarlo</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>Conse&amp;rvar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>C&amp;laves…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Look and merge…</source>
        <translation>Examinar &amp;y combinar…</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>Márgene&amp;s</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matriz</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Com&amp;binar</translation>
    </message>
    <message>
        <source>&amp;Merge copies…</source>
        <translation>Com&amp;binar copias…</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>&amp;Más campos</translation>
    </message>
    <message>
        <source>&amp;Negotiation…</source>
        <translation>&amp;Negociación…</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>Teclas &amp;nuevas</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Nota&amp;s</translation>
    </message>
    <message>
        <source>&amp;Once again</source>
        <translation>&amp;Una vez más</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>O&amp;rientación</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Panorama</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Ca&amp;mbio anterior</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Put my copy there</source>
        <translation>&amp;Poner mi copia allí</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Quotes and translations</source>
        <translation>&amp;Citas y traducciones</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>a menu</comment>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Record position…</source>
        <translation>&amp;Registrar posición…</translation>
    </message>
    <message>
        <source>&amp;Redacted: only what is said here</source>
        <translation>Expurgada: solo lo que aquí se &amp;indica</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>&amp;Rehacer: {change}</translation>
    </message>
    <message>
        <source>&amp;Remove the password: whoever has the file can then read it</source>
        <translation>&amp;Quitar la contraseña: quien tenga el archivo podrá leerlo</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Infor&amp;me</translation>
    </message>
    <message>
        <source>&amp;Save the page…</source>
        <translation>G&amp;uardar la página…</translation>
    </message>
    <message>
        <source>&amp;Scale…</source>
        <translation>&amp;Escala…</translation>
    </message>
    <message>
        <source>&amp;Search or go to…</source>
        <translation>&amp;Buscar o ir a…</translation>
    </message>
    <message>
        <source>&amp;Signs and measures</source>
        <translation>&amp;Signos y medidas</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Oradores</translation>
    </message>
    <message>
        <source>&amp;Swap rows and columns</source>
        <translation>&amp;Intercambiar filas y columnas</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>&amp;Deshacer: {change}</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;What goes out</source>
        <translation>&amp;Lo que sale</translation>
    </message>
    <message>
        <source>&amp;What moved</source>
        <translation>&amp;Qué se movió</translation>
    </message>
    <message>
        <source>&amp;Words that are no stance of the scale</source>
        <translation>Palabras &amp;que no son una postura de la escala</translation>
    </message>
    <message>
        <source>&amp;different</source>
        <comment>two rows</comment>
        <translation>&amp;distintas</translation>
    </message>
    <message>
        <source>(red line)</source>
        <comment>in a cell</comment>
        <translation>(línea roja)</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(deshecho)</translation>
    </message>
    <message>
        <source>* needed</source>
        <translation>* obligatorio</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>--as names who signs.</source>
        <translation>--as indica quién firma.</translation>
    </message>
    <message>
        <source>--take, --same and --apart say how to merge.</source>
        <translation>--take, --same y --apart indican cómo combinar.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>0 not begun, 1 begun, 2 largely carried out, 3 carried out.</source>
        <translation>0 no iniciada, 1 iniciada, 2 aplicada en gran parte, 3 aplicada.</translation>
    </message>
    <message>
        <source>0 stands for</source>
        <translation>0 significa</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>0 to 20</source>
        <comment>stance</comment>
        <translation>0 a 20</translation>
    </message>
    <message>
        <source>0–1, and change</source>
        <translation>0–1, y cambio</translation>
    </message>
    <message>
        <source>100 stands for</source>
        <translation>100 significa</translation>
    </message>
    <message>
        <source>100: {best}.  0: {worst}.</source>
        <translation>100: {best}.  0: {worst}.</translation>
    </message>
    <message>
        <source>20 to 40</source>
        <comment>stance</comment>
        <translation>20 a 40</translation>
    </message>
    <message>
        <source>2026-03-04, 2026-03 or 2026</source>
        <translation>2026-03-04, 2026-03 o 2026</translation>
    </message>
    <message>
        <source>2026-03-04, or as %d.%m.%Y</source>
        <translation>2026-03-04, o como %d.%m.%Y</translation>
    </message>
    <message>
        <source>3 if all agree; statement</source>
        <translation>3 si todas están de acuerdo; declaración</translation>
    </message>
    <message>
        <source>40 to 60</source>
        <comment>stance</comment>
        <translation>40 a 60</translation>
    </message>
    <message>
        <source>60 to 80</source>
        <comment>stance</comment>
        <translation>60 a 80</translation>
    </message>
    <message>
        <source>80 to 100</source>
        <comment>stance</comment>
        <translation>80 a 100</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>&lt;b&gt;?&lt;/b&gt;: how many are unknown: no record, silent, no position, not asked, withdrawn. &lt;b&gt;moved&lt;/b&gt;: cells that moved since the moment compared with.</source>
        <translation>&lt;b&gt;?&lt;/b&gt;: cuántas son desconocidas: sin registro, en silencio, sin posición, no consultada, retirada. &lt;b&gt;con movimiento&lt;/b&gt;: celdas que se movieron desde el momento de comparación.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Band&lt;/b&gt;: what is held, from the day it was said; the higher, the nearer to agreement. Dashed: on a condition. Hatched: held by the word of a group. Bar below: a red line.</source>
        <translation>&lt;b&gt;Banda&lt;/b&gt;: lo que se mantiene, desde el día en que se dijo; cuanto más alta, más cerca del acuerdo. Discontinua: sujeta a una condición. Rayada: mantenida por la palabra de un grupo. Barra inferior: una línea roja.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bar&lt;/b&gt;: how many hold each step, best to worst; the ruled end counts those without a stance.</source>
        <translation>&lt;b&gt;Barra&lt;/b&gt;: cuántas partes están en cada grado, de mejor a peor; el extremo rayado cuenta las que no tienen postura.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Blank&lt;/b&gt; is no record. It means neither consent nor neutrality.</source>
        <translation>&lt;b&gt;En blanco&lt;/b&gt; significa sin registro. No implica ni consentimiento ni neutralidad.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convergence&lt;/b&gt;: how far stances agree, from 0 (half at each end of the scale) to 1 (all on one step): the consensus of Tastle and Wierman (2007), 1 + Σ pᵢ log₂(1 − |xᵢ − μ| / d), where pᵢ is the share of step xᵢ, μ the mean and d the width of the scale. It uses only the order and distance of steps. Who holds no stance is left out.</source>
        <translation>&lt;b&gt;Convergencia&lt;/b&gt;: en qué medida concuerdan las posturas, de 0 (la mitad en cada extremo de la escala) a 1 (todas en un mismo grado): el consenso de Tastle y Wierman (2007), 1 + Σ pᵢ log₂(1 − |xᵢ − μ| / d), donde pᵢ es la proporción del grado xᵢ, μ la media y d la amplitud de la escala. Solo utiliza el orden y la distancia de los grados. Quien no mantiene ninguna postura queda excluido.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distance&lt;/b&gt;: how far a party stands from the best stance, from 0 to 1, as the mean over the components on which it holds one.</source>
        <translation>&lt;b&gt;Distancia&lt;/b&gt;: a qué distancia está una parte de la mejor postura, de 0 a 1, como media de los componentes sobre los que mantiene una.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Empty&lt;/b&gt;: nothing is on record. &lt;b&gt;Dotted line&lt;/b&gt;: silent, no position, not asked or not applicable.</source>
        <translation>&lt;b&gt;Vacío&lt;/b&gt;: no consta nada. &lt;b&gt;Línea de puntos&lt;/b&gt;: en silencio, sin posición, no consultada o no se aplica.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Plate with a number&lt;/b&gt;: as many events stand too close to be drawn; zoom in to see them.</source>
        <translation>&lt;b&gt;Placa con un número&lt;/b&gt;: otros tantos eventos están demasiado próximos para dibujarse; amplíe para verlos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Span above a band&lt;/b&gt;: said on a day that is known only to the month or year.</source>
        <translation>&lt;b&gt;Tramo sobre una banda&lt;/b&gt;: se dijo en un día del que solo se conoce el mes o el año.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Struck&lt;/b&gt;: left out. &lt;b&gt;Underlined&lt;/b&gt;: put in. &lt;b&gt;Italic, dashed&lt;/b&gt;: moved elsewhere.</source>
        <translation>&lt;b&gt;Tachado&lt;/b&gt;: suprimido. &lt;b&gt;Subrayado&lt;/b&gt;: insertado. &lt;b&gt;Cursiva, discontinuo&lt;/b&gt;: trasladado a otro lugar.</translation>
    </message>
    <message>
        <source>&lt;b&gt;[US: …]&lt;/b&gt;: unsettled, and whose; &lt;b&gt;[a/b]&lt;/b&gt;: alternatives; &lt;b&gt;[ ]&lt;/b&gt;: a place held.</source>
        <translation>&lt;b&gt;[US: …]&lt;/b&gt;: sin resolver, y de quién; &lt;b&gt;[a/b]&lt;/b&gt;: alternativas; &lt;b&gt;[ ]&lt;/b&gt;: un lugar reservado.</translation>
    </message>
    <message>
        <source>A .csv without the mark that Excel knows UTF-8 by.</source>
        <translation>Un .csv sin la marca por la que Excel reconoce UTF-8.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>A condition of {component}</source>
        <translation>Una condición de {component}</translation>
    </message>
    <message>
        <source>A conflicted copy of {name}</source>
        <translation>Una copia en conflicto de {name}</translation>
    </message>
    <message>
        <source>A conflicted copy of {name}, changed by {who} on {day},</source>
        <translation>Una copia en conflicto de {name}, modificada por {who} el {day},</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Una copia</translation>
    </message>
    <message>
        <source>A copy is locked or not.</source>
        <translation>Una copia está bloqueada o no lo está.</translation>
    </message>
    <message>
        <source>A copy of {day}</source>
        <translation>Una copia del {day}</translation>
    </message>
    <message>
        <source>A correction or withdrawal must be of the same party and component as the position it refers to.</source>
        <translation>Una corrección o retirada debe ser de la misma parte y el mismo componente que la posición a la que se refiere.</translation>
    </message>
    <message>
        <source>A document number or address.</source>
        <translation>Una signatura de documento o dirección.</translation>
    </message>
    <message>
        <source>A file number or the like.</source>
        <translation>Un número de expediente o similar.</translation>
    </message>
    <message>
        <source>A file that holds the text (UTF-8).</source>
        <translation>Un archivo que contiene el texto (UTF-8).</translation>
    </message>
    <message>
        <source>A generated one, for measuring.</source>
        <translation>Uno generado, para mediciones.</translation>
    </message>
    <message>
        <source>A key is taken twice.</source>
        <translation>Una tecla está asignada dos veces.</translation>
    </message>
    <message>
        <source>A local record of who holds which position in a negotiation, since when and on whose word.</source>
        <translation>Un registro local de quién mantiene qué posición en una negociación, desde cuándo y según la palabra de quién.</translation>
    </message>
    <message>
        <source>A mapping knows no field “{name}”.</source>
        <translation>Una correspondencia no conoce ningún campo “{name}”.</translation>
    </message>
    <message>
        <source>A name has from 1 to 100 letters.</source>
        <translation>Un nombre tiene de 1 a 100 caracteres.</translation>
    </message>
    <message>
        <source>A name that signs has from 1 to {longest} letters, all of which can be seen.</source>
        <translation>Un nombre que firma tiene de 1 a {longest} caracteres, todos ellos visibles.</translation>
    </message>
    <message>
        <source>A new file without history, views and paths. Everything withheld is looked for in it before it stands.</source>
        <translation>Un archivo nuevo sin historial, vistas ni rutas. Antes de darse por válido, se busca en él todo lo retenido.</translation>
    </message>
    <message>
        <source>A note of our own.</source>
        <translation>Una nota propia.</translation>
    </message>
    <message>
        <source>A position is old after</source>
        <translation>Una posición es antigua después de</translation>
    </message>
    <message>
        <source>A record cannot be without its negotiation.</source>
        <translation>Un registro no puede existir sin su negociación.</translation>
    </message>
    <message>
        <source>A record in memory has no copy.</source>
        <translation>Un registro en memoria no tiene copia.</translation>
    </message>
    <message>
        <source>A record is written as .json.</source>
        <translation>Un registro se escribe como .json.</translation>
    </message>
    <message>
        <source>A record is written as it is known now.</source>
        <translation>Un registro se escribe tal como se conoce ahora.</translation>
    </message>
    <message>
        <source>A redacted record is not everything.</source>
        <translation>Un registro expurgado no lo contiene todo.</translation>
    </message>
    <message>
        <source>A report without any content of the negotiation was saved as {file}.</source>
        <translation>Se guardó como {file} un informe sin contenido alguno de la negociación.</translation>
    </message>
    <message>
        <source>A scale of your own</source>
        <translation>Una escala propia</translation>
    </message>
    <message>
        <source>A security-assurances framework to look around in</source>
        <translation>Un marco de garantías de seguridad para explorar</translation>
    </message>
    <message>
        <source>A short code, such as UA.</source>
        <translation>Un código breve, como UA.</translation>
    </message>
    <message>
        <source>A spreadsheet of positions…</source>
        <translation>Una hoja de cálculo de posiciones…</translation>
    </message>
    <message>
        <source>A table of positions comes in through the import.</source>
        <translation>Las tablas de posiciones se incorporan mediante la importación.</translation>
    </message>
    <message>
        <source>A text may have up to {size} MB.</source>
        <translation>Un texto puede tener hasta {size} MB.</translation>
    </message>
    <message>
        <source>A to F.</source>
        <translation>De A a F.</translation>
    </message>
    <message>
        <source>A view of this name that is there already is replaced; undo brings it back.</source>
        <translation>Si ya existe una vista con este nombre, se sustituye; al deshacer se recupera.</translation>
    </message>
    <message>
        <source>A whole copy in your name; only your own former one is replaced</source>
        <translation>Una copia íntegra a su nombre; solo se sustituye su propia copia anterior</translation>
    </message>
    <message>
        <source>A whole copy leaves nothing out.</source>
        <translation>Una copia íntegra no omite nada.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet of a workbook</comment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About Negotiator</source>
        <translation>Acerca de Negotiator</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add &amp;component…</source>
        <translation>Añadir &amp;componente…</translation>
    </message>
    <message>
        <source>Add &amp;implementation…</source>
        <translation>Añadir ap&amp;licación…</translation>
    </message>
    <message>
        <source>Add &amp;linkage…</source>
        <translation>Añadir &amp;vínculo…</translation>
    </message>
    <message>
        <source>Add &amp;membership…</source>
        <translation>Añadir per&amp;tenencia…</translation>
    </message>
    <message>
        <source>Add &amp;party…</source>
        <translation>Añadir &amp;parte…</translation>
    </message>
    <message>
        <source>Add --map &quot;{name}=…&quot;, one of the steps.</source>
        <translation>Añada --map &quot;{name}=…&quot;, uno de los grados.</translation>
    </message>
    <message>
        <source>Add --report record.</source>
        <translation>Añada --report record.</translation>
    </message>
    <message>
        <source>Add a brief.

<byte value="x8"/>
Example:
  negotiator add t.negotiation brief --component A.2 --objective &quot;A binding clause&quot;</source>
        <translation>Añade un mandato.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation brief --component A.2 --objective &quot;A binding clause&quot;</translation>
    </message>
    <message>
        <source>Add a component.

<byte value="x8"/>
Example:
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot; --parent A</source>
        <translation>Añade un componente.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot; --parent A</translation>
    </message>
    <message>
        <source>Add a consequence.

<byte value="x8"/>
Example:
  negotiator add t.negotiation consequence --dimension &quot;Regional stability&quot; --text &quot;A fragile balance&quot; --likelihood likely</source>
        <translation>Añade una consecuencia.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation consequence --dimension &quot;Regional stability&quot; --text &quot;A fragile balance&quot; --likelihood likely</translation>
    </message>
    <message>
        <source>Add a dissociation.

<byte value="x8"/>
Example:
  negotiator add t.negotiation dissociation --member PL --position UID --on 2025-10-09</source>
        <translation>Añade una disociación.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation dissociation --member PL --position UID --on 2025-10-09</translation>
    </message>
    <message>
        <source>Add a linkage.

<byte value="x8"/>
Example:
  negotiator add t.negotiation linkage --component A.2 --depends-on B.1 --kind condition</source>
        <translation>Añade un vínculo.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation linkage --component A.2 --depends-on B.1 --kind condition</translation>
    </message>
    <message>
        <source>Add a measure.

<byte value="x8"/>
Example:
  negotiator add t.negotiation measure --step 1 --title &quot;Exchange of unit lists&quot; --category transparency --deadline 2026-06</source>
        <translation>Añade una medida.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation measure --step 1 --title &quot;Exchange of unit lists&quot; --category transparency --deadline 2026-06</translation>
    </message>
    <message>
        <source>Add a membership.

<byte value="x8"/>
Example:
  negotiator add t.negotiation membership --group EU --member FR --start 1958-01-01</source>
        <translation>Añade una pertenencia.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation membership --group EU --member FR --start 1958-01-01</translation>
    </message>
    <message>
        <source>Add a package part.

<byte value="x8"/>
Example:
  negotiator add t.negotiation package-part --package &quot;Assurances and verification&quot; --component A.2</source>
        <translation>Añade un elemento de paquete.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation package-part --package &quot;Assurances and verification&quot; --component A.2</translation>
    </message>
    <message>
        <source>Add a package.

<byte value="x8"/>
Example:
  negotiator add t.negotiation package --name &quot;Assurances and verification&quot;</source>
        <translation>Añade un paquete.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation package --name &quot;Assurances and verification&quot;</translation>
    </message>
    <message>
        <source>Add a party.

<byte value="x8"/>
Example:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state</source>
        <translation>Añade una parte.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state</translation>
    </message>
    <message>
        <source>Add a reading.

<byte value="x8"/>
Example:
  negotiator add t.negotiation reading --position UID --reason &quot;The verbatim record is the better source&quot;</source>
        <translation>Añade una lectura.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation reading --position UID --reason &quot;The verbatim record is the better source&quot;</translation>
    </message>
    <message>
        <source>Add a round.

<byte value="x8"/>
Example:
  negotiator add t.negotiation round --number 6 --start 2026-06-09 --end 2026-06-11 --place Geneva</source>
        <translation>Añade una ronda.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation round --number 6 --start 2026-06-09 --end 2026-06-11 --place Geneva</translation>
    </message>
    <message>
        <source>Add a source first.</source>
        <translation>Añada primero una fuente.</translation>
    </message>
    <message>
        <source>Add a source.

<byte value="x8"/>
Example:
  negotiator add t.negotiation source --title &quot;Plenary record, Round 5&quot; --kind &quot;plenary record&quot; --reliability A</source>
        <translation>Añade una fuente.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation source --title &quot;Plenary record, Round 5&quot; --kind &quot;plenary record&quot; --reliability A</translation>
    </message>
    <message>
        <source>Add a status.

<byte value="x8"/>
Example:
  negotiator add t.negotiation status --component A.2 --status &quot;under discussion&quot; --on 2026-02-24</source>
        <translation>Añade un estado.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation status --component A.2 --status &quot;under discussion&quot; --on 2026-02-24</translation>
    </message>
    <message>
        <source>Add a text version.

<byte value="x8"/>
Example:
  negotiator add t.negotiation text-version --component A.2 --nature proposal --date 2026-02-20 --text-file a2.txt</source>
        <translation>Añade una versión del texto.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation text-version --component A.2 --nature proposal --date 2026-02-20 --text-file a2.txt</translation>
    </message>
    <message>
        <source>Add an implementation.

<byte value="x8"/>
Example:
  negotiator add t.negotiation implementation --measure &quot;Exchange of unit lists&quot; --level 2 --on 2026-02-24</source>
        <translation>Añade una nota de aplicación.

<byte value="x8"/>
Ejemplo:
  negotiator add t.negotiation implementation --measure &quot;Exchange of unit lists&quot; --level 2 --on 2026-02-24</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>Añadir adjunto</translation>
    </message>
    <message>
        <source>Add attachment: {attachment}</source>
        <translation>Añadir adjunto: {attachment}</translation>
    </message>
    <message>
        <source>Add attachment…</source>
        <translation>Añadir adjunto…</translation>
    </message>
    <message>
        <source>Add brief</source>
        <translation>Añadir mandato</translation>
    </message>
    <message>
        <source>Add brief…</source>
        <translation>Añadir mandato…</translation>
    </message>
    <message>
        <source>Add component</source>
        <translation>Añadir componente</translation>
    </message>
    <message>
        <source>Add component &amp;status…</source>
        <translation>Añadir e&amp;stado del componente…</translation>
    </message>
    <message>
        <source>Add component to a package…</source>
        <translation>Añadir componente a un paquete…</translation>
    </message>
    <message>
        <source>Add component…</source>
        <translation>Añadir componente…</translation>
    </message>
    <message>
        <source>Add confidence-&amp;building measure…</source>
        <translation>Añadir &amp;medida de fomento de la confianza…</translation>
    </message>
    <message>
        <source>Add conse&amp;quence…</source>
        <translation>Añadir consec&amp;uencia…</translation>
    </message>
    <message>
        <source>Add consequence</source>
        <translation>Añadir consecuencia</translation>
    </message>
    <message>
        <source>Add consequence…</source>
        <translation>Añadir consecuencia…</translation>
    </message>
    <message>
        <source>Add dissociation</source>
        <translation>Añadir disociación</translation>
    </message>
    <message>
        <source>Add implementation</source>
        <translation>Añadir aplicación</translation>
    </message>
    <message>
        <source>Add implementation…</source>
        <translation>Añadir aplicación…</translation>
    </message>
    <message>
        <source>Add linkage</source>
        <translation>Añadir vínculo</translation>
    </message>
    <message>
        <source>Add linkage…</source>
        <translation>Añadir vínculo…</translation>
    </message>
    <message>
        <source>Add mapping</source>
        <translation>Añadir correspondencia</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Añadir medida</translation>
    </message>
    <message>
        <source>Add measure…</source>
        <translation>Añadir medida…</translation>
    </message>
    <message>
        <source>Add membership</source>
        <translation>Añadir pertenencia</translation>
    </message>
    <message>
        <source>Add membership…</source>
        <translation>Añadir pertenencia…</translation>
    </message>
    <message>
        <source>Add negotiation</source>
        <translation>Añadir negociación</translation>
    </message>
    <message>
        <source>Add one row of the framework, and print its uid.

<byte value="x8"/>
Examples:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot;
  negotiator add t.negotiation text-version --component A.2 --nature proposal \
      --date 2026-02-20 --text-file a2.txt</source>
        <translation>Añade una entrada del marco e imprime su uid.

<byte value="x8"/>
Ejemplos:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot;
  negotiator add t.negotiation text-version --component A.2 --nature proposal \
      --date 2026-02-20 --text-file a2.txt</translation>
    </message>
    <message>
        <source>Add our brief</source>
        <translation>Añadir nuestro mandato</translation>
    </message>
    <message>
        <source>Add our brief.</source>
        <translation>Añada nuestro mandato.</translation>
    </message>
    <message>
        <source>Add our own brie&amp;f…</source>
        <translation>Añadir nuestro man&amp;dato…</translation>
    </message>
    <message>
        <source>Add packa&amp;ge…</source>
        <translation>Añadir pa&amp;quete…</translation>
    </message>
    <message>
        <source>Add package</source>
        <translation>Añadir paquete</translation>
    </message>
    <message>
        <source>Add package part</source>
        <translation>Añadir elemento de paquete</translation>
    </message>
    <message>
        <source>Add package part…</source>
        <translation>Añadir elemento de paquete…</translation>
    </message>
    <message>
        <source>Add package…</source>
        <translation>Añadir paquete…</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Añadir parte</translation>
    </message>
    <message>
        <source>Add party…</source>
        <translation>Añadir parte…</translation>
    </message>
    <message>
        <source>Add print set</source>
        <translation>Añadir conjunto de impresión</translation>
    </message>
    <message>
        <source>Add r&amp;ound…</source>
        <translation>Añadir ro&amp;nda…</translation>
    </message>
    <message>
        <source>Add reading</source>
        <translation>Añadir lectura</translation>
    </message>
    <message>
        <source>Add round</source>
        <translation>Añadir ronda</translation>
    </message>
    <message>
        <source>Add round…</source>
        <translation>Añadir ronda…</translation>
    </message>
    <message>
        <source>Add so&amp;urce…</source>
        <translation>Añadir &amp;fuente…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Añadir fuente…</translation>
    </message>
    <message>
        <source>Add status</source>
        <translation>Añadir estado</translation>
    </message>
    <message>
        <source>Add status…</source>
        <translation>Añadir estado…</translation>
    </message>
    <message>
        <source>Add te&amp;xt version…</source>
        <translation>Añadir versión del te&amp;xto…</translation>
    </message>
    <message>
        <source>Add text version</source>
        <translation>Añadir versión del texto</translation>
    </message>
    <message>
        <source>Add text version…</source>
        <translation>Añadir versión del texto…</translation>
    </message>
    <message>
        <source>Add these pages to the set; whether they are redacted is not kept</source>
        <translation>Añadir estas páginas al conjunto; no se conserva si están expurgadas</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Añadir versión</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Añadir vista</translation>
    </message>
    <message>
        <source>Add {kind}: {row}</source>
        <translation>Añadir {kind}: {row}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Alike by</source>
        <translation>Coinciden en</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole framework</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All</source>
        <comment>parties</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All as PDF…</source>
        <translation>Todo como PDF…</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Todos los componentes</translation>
    </message>
    <message>
        <source>All components of one party</source>
        <translation>Todos los componentes de una parte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All parties on one or several components</source>
        <translation>Todas las partes sobre uno o varios componentes</translation>
    </message>
    <message>
        <source>Along what, such as Regional stability.</source>
        <translation>En qué dimensión, como la estabilidad regional.</translation>
    </message>
    <message>
        <source>Also on record</source>
        <translation>También consta</translation>
    </message>
    <message>
        <source>Also our own brief and internal positions.</source>
        <translation>También nuestro mandato y las posiciones internas.</translation>
    </message>
    <message>
        <source>Also those that were removed.</source>
        <translation>También las que se eliminaron.</translation>
    </message>
    <message>
        <source>Also what each change did, field by field.</source>
        <translation>También lo que hizo cada cambio, campo por campo.</translation>
    </message>
    <message>
        <source>Also: {words}</source>
        <translation>También: {words}</translation>
    </message>
    <message>
        <source>An attachment in {file} has other bytes than its row says.</source>
        <translation>Un adjunto de {file} tiene bytes distintos de los que indica su entrada.</translation>
    </message>
    <message>
        <source>An earlier state of this record</source>
        <translation>Un estado anterior de este registro</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>Un texto vacío</translation>
    </message>
    <message>
        <source>An equal record, our own side and history included.</source>
        <translation>Un registro idéntico, con nuestro lado y el historial incluidos.</translation>
    </message>
    <message>
        <source>Another key of {name} is known.</source>
        <translation>Ya se conoce otra clave de {name}.</translation>
    </message>
    <message>
        <source>Answer {yes} or {no}.</source>
        <translation>Responda {yes} o {no}.</translation>
    </message>
    <message>
        <source>Anticipated result</source>
        <translation>Resultado previsto</translation>
    </message>
    <message>
        <source>As 2026-03-04, 2026-03 or 2026; empty for no limit</source>
        <translation>Como 2026-03-04, 2026-03 o 2026; vacío para no poner límite</translation>
    </message>
    <message>
        <source>As for a text version.</source>
        <translation>Como para una versión del texto.</translation>
    </message>
    <message>
        <source>As in the view</source>
        <translation>Como en la vista</translation>
    </message>
    <message>
        <source>As known on {day}, {time}. What was recorded later is left out.</source>
        <translation>Según lo conocido el {day}, {time}. Se omite lo registrado después.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>As of the &amp;earlier round</source>
        <translation>A fecha de la ronda &amp;anterior</translation>
    </message>
    <message>
        <source>As of the &amp;former day on record</source>
        <translation>A fecha del &amp;día anterior con registros</translation>
    </message>
    <message>
        <source>As of the &amp;later round</source>
        <translation>A fecha de la ronda &amp;posterior</translation>
    </message>
    <message>
        <source>As of the ne&amp;xt day on record</source>
        <translation>A fecha del día &amp;siguiente con registros</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>A fecha de {date}</translation>
    </message>
    <message>
        <source>As of {round}</source>
        <translation>A fecha de {round}</translation>
    </message>
    <message>
        <source>As of {round}, {place}</source>
        <translation>A fecha de {round}, {place}</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Según lo registrado</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>As the window</source>
        <comment>language of pages</comment>
        <translation>El de la ventana</translation>
    </message>
    <message>
        <source>Ask for a copy of the file itself.</source>
        <translation>Pida una copia del propio archivo.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy, or rescue what can be read: negotiator rescue FILE OUT.</source>
        <translation>Pida una copia nueva o rescate lo que pueda leerse: negotiator rescue FILE OUT.</translation>
    </message>
    <message>
        <source>Ask for a key with a name.</source>
        <translation>Pida una clave con nombre.</translation>
    </message>
    <message>
        <source>Ask for it anew.</source>
        <translation>Solicítelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>Pida permiso a su propietario.</translation>
    </message>
    <message>
        <source>Ask the person it came from; do not trust this copy.</source>
        <translation>Consulte a la persona que lo envió; no confíe en esta copia.</translation>
    </message>
    <message>
        <source>Ask them which holds. Remove the old one before you add the new one.</source>
        <translation>Pregunte cuál es la válida. Elimine la antigua antes de añadir la nueva.</translation>
    </message>
    <message>
        <source>At most {count} cells can be copied at once. Export the matrix instead.</source>
        <translation>Se pueden copiar a la vez {count} celdas como máximo. Exporte la matriz en su lugar.</translation>
    </message>
    <message>
        <source>At the foot; “” leaves it out.</source>
        <translation>Al pie; “” lo omite.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Adjuntar un documento</translation>
    </message>
    <message>
        <source>Attach a document to a source, and print its uid.

<byte value="x8"/>
Example:
  negotiator attach s.negotiation pv5.pdf --source &quot;PV/5/2&quot; --embed</source>
        <translation>Adjunta un documento a una fuente e imprime su uid.

<byte value="x8"/>
Ejemplo:
  negotiator attach s.negotiation pv5.pdf --source &quot;PV/5/2&quot; --embed</translation>
    </message>
    <message>
        <source>Attach a document to the source…</source>
        <translation>Adjuntar un documento a la fuente…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Away from agreement</source>
        <translation>Se aleja del acuerdo</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups kept for</source>
        <translation>Copias conservadas durante</translation>
    </message>
    <message>
        <source>Backups kept of a file</source>
        <translation>Copias conservadas por archivo</translation>
    </message>
    <message>
        <source>Backups of {file}</source>
        <translation>Copias de seguridad de {file}</translation>
    </message>
    <message>
        <source>Backups: copies of negotiations; where a file is lost, they are all that is left of it</source>
        <translation>Copias de seguridad: copias de las negociaciones; si se pierde un archivo, son lo único que queda de él</translation>
    </message>
    <message>
        <source>Band: what is held; higher is nearer agreement; dashed: conditional; hatched: by the word of a group; bar below: red line; span above: known only to the month or year; empty: no record.</source>
        <translation>Banda: lo que se mantiene; más alta, más cerca del acuerdo; discontinua: condicional; rayada: por la palabra de un grupo; barra inferior: línea roja; tramo superior: solo se conoce el mes o el año; vacío: sin registro.</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>parts cells</comment>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Bar at left: red line, will not move</source>
        <translation>Barra a la izquierda: línea roja, no se moverá</translation>
    </message>
    <message>
        <source>Bar at right: red line, will not move</source>
        <translation>Barra a la derecha: línea roja, no se moverá</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>field</comment>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Basis assessment: it was never said</source>
        <translation>Base, evaluación: nunca se dijo</translation>
    </message>
    <message>
        <source>Basis in session: there are also claims on other bases</source>
        <translation>Base, en sesión: hay también afirmaciones con otras bases</translation>
    </message>
    <message>
        <source>Basis internal: our own mandate and bottom line</source>
        <translation>Base, interna: nuestro propio mandato y nuestro límite</translation>
    </message>
    <message>
        <source>Basis public: there are also claims on other bases</source>
        <translation>Base, pública: hay también afirmaciones con otras bases</translation>
    </message>
    <message>
        <source>Basis, where it is mixed: P public, S in session, A assessment, I internal</source>
        <comment>the letters P, S, A and I are drawn and stay</comment>
        <translation>Base, cuando es mixta: P pública, S en sesión, A evaluación, I interna</translation>
    </message>
    <message>
        <source>Basis: {basis}</source>
        <translation>Base: {basis}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Antes de combinar</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de importar</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <translation>Antes de actualizar el archivo</translation>
    </message>
    <message>
        <source>Before another was restored</source>
        <translation>Antes de restaurar otra</translation>
    </message>
    <message>
        <source>Before the first round</source>
        <translation>Antes de la primera ronda</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>session mode</comment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Begin with its digit or name.</source>
        <translation>Empiece por su cifra o su nombre.</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Comienza por</translation>
    </message>
    <message>
        <source>Between the cells of a .csv.</source>
        <translation>Entre las celdas de un .csv.</translation>
    </message>
    <message>
        <source>Blank: no record. It means neither consent nor neutrality.</source>
        <translation>En blanco: sin registro. No implica ni consentimiento ni neutralidad.</translation>
    </message>
    <message>
        <source>Blank: no record; neither consent nor neutral</source>
        <translation>En blanco: sin registro; ni consentimiento ni neutralidad</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Brac&amp;kets…</source>
        <translation>Corc&amp;hetes…</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Corchetes</translation>
    </message>
    <message>
        <source>Brackets by text</source>
        <translation>Corchetes por texto</translation>
    </message>
    <message>
        <source>Brackets of the new version</source>
        <translation>Corchetes de la nueva versión</translation>
    </message>
    <message>
        <source>Brackets on the table</source>
        <translation>Corchetes sobre la mesa</translation>
    </message>
    <message>
        <source>Brackets on the table over time</source>
        <translation>Corchetes sobre la mesa a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Brackets…</source>
        <translation>Corchetes…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back what undo took back.

<byte value="x8"/>
Example:
  negotiator redo s.negotiation</source>
        <translation>Recupera lo que se deshizo.

<byte value="x8"/>
Ejemplo:
  negotiator redo s.negotiation</translation>
    </message>
    <message>
        <source>Bring back {kind}: {row}</source>
        <translation>Recuperar {kind}: {row}</translation>
    </message>
    <message>
        <source>Bring copies of the same negotiation home into FILE; OTHERS are never written.

Positions are only added. What one side changed comes in; what both changed differently waits
for --take. All of it is one change, undone by one undo, and a backup is made before.

<byte value="x8"/>
Examples:
  negotiator merge s.negotiation from-anna.negotiation --dry-run
  negotiator merge s.negotiation from-anna.negotiation from-ben.negotiation --take newest</source>
        <translation>Incorpora a FILE copias de la misma negociación; los OTHERS nunca se modifican.

Las posiciones solo se añaden. Lo que cambió un lado se incorpora; lo que ambos cambiaron de
manera distinta queda a la espera de --take. Todo constituye un solo cambio, que se deshace de
una vez, y antes se hace una copia de seguridad.

<byte value="x8"/>
Ejemplos:
  negotiator merge s.negotiation from-anna.negotiation --dry-run
  negotiator merge s.negotiation from-anna.negotiation from-ben.negotiation --take newest</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Bring in a framework&apos;s text: Markdown, plain text, or DOCX with its changes accepted.

It is cut at headings and numbers. A section whose number or title is on record becomes a new
version there, others become components.

<byte value="x8"/>
Examples:
  negotiator import-text s.negotiation rev3.docx --label Rev.3 --proposer UA --preview
  negotiator import-text s.negotiation treaty.md --label &quot;First draft&quot; --date 2026-03-04</source>
        <translation>Incorpora el texto de un marco: Markdown, texto sin formato o DOCX con sus cambios aceptados.

Se divide por títulos y números. Una sección cuyo número o título ya consta pasa a ser allí
una nueva versión; las demás pasan a ser componentes.

<byte value="x8"/>
Ejemplos:
  negotiator import-text s.negotiation rev3.docx --label Rev.3 --proposer UA --preview
  negotiator import-text s.negotiation treaty.md --label &quot;First draft&quot; --date 2026-03-04</translation>
    </message>
    <message>
        <source>Bring in only the sound &amp;rows</source>
        <translation>Incorporar &amp;solo las filas correctas</translation>
    </message>
    <message>
        <source>Bring in positions from a table: .csv, .tsv, .xlsx, .xls, .ods, .json or .dna.

Columns are taken by their heads, or as a mapping says. All rows come in or none, unless
--only-sound is given. What is on record already is known again. Of a whole record, written by
negotiator export as .json, it makes FILE anew.

<byte value="x8"/>
Examples:
  negotiator import s.negotiation states.csv --dry-run
  negotiator import s.negotiation states.xlsx --map states.json --only-sound
  negotiator import s.negotiation states.csv --map states.json --keep-map &quot;Monthly survey&quot;
  negotiator import s.negotiation may.csv --map &quot;Monthly survey&quot;</source>
        <translation>Incorpora posiciones desde una tabla: .csv, .tsv, .xlsx, .xls, .ods, .json o .dna.

Las columnas se toman por sus encabezados o según indique una correspondencia. Se incorporan
todas las filas o ninguna, salvo con --only-sound. Lo que ya consta se reconoce. A partir de un
registro íntegro, escrito por negotiator export como .json, se crea FILE de nuevo.

<byte value="x8"/>
Ejemplos:
  negotiator import s.negotiation states.csv --dry-run
  negotiator import s.negotiation states.xlsx --map states.json --only-sound
  negotiator import s.negotiation states.csv --map states.json --keep-map &quot;Monthly survey&quot;
  negotiator import s.negotiation may.csv --map &quot;Monthly survey&quot;</translation>
    </message>
    <message>
        <source>Bring in the &amp;parties and components of the other negotiation</source>
        <translation>Incorporar las &amp;partes y los componentes de la otra negociación</translation>
    </message>
    <message>
        <source>Bring it back first.</source>
        <translation>Recupérelo primero.</translation>
    </message>
    <message>
        <source>Bring that back first.</source>
        <translation>Recupere primero ese elemento.</translation>
    </message>
    <message numerus="yes">
        <source>Bringing in {done} of %n positions…</source>
        <translation>
            <numerusform>Incorporando {done} de %n posición…</numerusform>
            <numerusform>Incorporando {done} de %n posiciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings {changes}</source>
        <translation>Aporta {changes}</translation>
    </message>
    <message>
        <source>By</source>
        <comment>time, component or party</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>Por componente</translation>
    </message>
    <message>
        <source>By kind and number; none of the words</source>
        <translation>Por tipo y número; ninguna de las palabras</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>Por parte</translation>
    </message>
    <message>
        <source>By the date</source>
        <translation>Antes de la fecha</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By when.</source>
        <translation>Antes de cuándo.</translation>
    </message>
    <message>
        <source>By…</source>
        <translation>Por…</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]…</source>
        <comment>in the usage of a command</comment>
        <translation>COMANDO [ARGS]…</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Call {file} so.</source>
        <translation>Dé ese nombre a {file}.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Denominación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>style in Word</comment>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Cell head</source>
        <comment>style in Word</comment>
        <translation>Encabezado de celda</translation>
    </message>
    <message>
        <source>Cell note</source>
        <comment>style in Word</comment>
        <translation>Nota de celda</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Cells &amp;parted by</source>
        <translation>Celdas &amp;separadas por</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Celdas separadas por</translation>
    </message>
    <message>
        <source>Cells: full text</source>
        <translation>Celdas: texto completo</translation>
    </message>
    <message>
        <source>Cells: heat map</source>
        <translation>Celdas: mapa de calor</translation>
    </message>
    <message>
        <source>Cells: summary</source>
        <translation>Celdas: resumen</translation>
    </message>
    <message>
        <source>Cells: symbol</source>
        <translation>Celdas: símbolo</translation>
    </message>
    <message>
        <source>Cells: {density}</source>
        <translation>Celdas: {density}</translation>
    </message>
    <message>
        <source>Cells: {towards} towards agreement, {away} away, {other} in terms or otherwise, {unchanged} unchanged, {unknown} unknown.</source>
        <translation>Celdas: {towards} hacia el acuerdo, {away} se alejan, {other} en los términos o de otro modo, {unchanged} sin cambios, {unknown} desconocidas.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a position</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change date, basis, source, grading, marking or round (Alt+K)</source>
        <translation>Cambiar fecha, base, fuente, calificación, clasificación o ronda (Alt+K)</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Change the scale</source>
        <translation>Cambiar la escala</translation>
    </message>
    <message>
        <source>Change the scale of one to that of the other, and merge again.</source>
        <translation>Cambie la escala de uno a la del otro y combine de nuevo.</translation>
    </message>
    <message>
        <source>Change the scale: {words}</source>
        <translation>Cambiar la escala: {words}</translation>
    </message>
    <message>
        <source>Change the scale; STEPS from best to worst. It is a recode: no party moves by it.

<byte value="x8"/>
Example:
  negotiator scale s.negotiation yes abstain no --map supports=yes --map accepts=yes \
      --map reserves=abstain --map opposes=no --map rejects=no</source>
        <translation>Cambia la escala; STEPS de mejor a peor. Es una recodificación: ninguna parte se mueve por ello.

<byte value="x8"/>
Ejemplo:
  negotiator scale s.negotiation yes abstain no --map supports=yes --map accepts=yes \
      --map reserves=abstain --map opposes=no --map rejects=no</translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %n</source>
        <translation>
            <numerusform>Cambio {number} de %n</numerusform>
            <numerusform>Cambio {number} de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %n here</source>
        <translation>
            <numerusform>Cambio {number} de %n aquí</numerusform>
            <numerusform>Cambio {number} de %n aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modificado por</translation>
    </message>
    <message>
        <source>Changed last by {who}.</source>
        <translation>Modificado por última vez por {who}.</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Modificado en ambos lados</translation>
    </message>
    <message>
        <source>Changed since {moment}</source>
        <translation>Cambios desde {moment}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes of what a party holds: towards agreement above the line, away below it; beside them those in terms or otherwise.</source>
        <translation>Cambios en lo que mantiene una parte: hacia el acuerdo sobre la línea, en sentido contrario bajo ella; al lado, los que afectan a los términos o son de otra índole.</translation>
    </message>
    <message>
        <source>Changes onl&amp;y</source>
        <translation>Solo cam&amp;bios</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Solo cambios</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Cambios desde</translation>
    </message>
    <message>
        <source>Changes since {moment} – {counts}</source>
        <translation>Cambios desde {moment} – {counts}</translation>
    </message>
    <message>
        <source>Changes that contain…</source>
        <translation>Cambios que contienen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>Check its name and the medium it is on.</source>
        <translation>Compruebe su nombre y el soporte en que se encuentra.</translation>
    </message>
    <message>
        <source>Check its name, or make a new negotiation.</source>
        <translation>Compruebe su nombre o cree una negociación nueva.</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder, or save a copy elsewhere.</source>
        <translation>Compruebe sus permisos y los de su carpeta, o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check that a file is sound; the exit code is 0 only then.

<byte value="x8"/>
Example:
  negotiator check s.negotiation</source>
        <translation>Comprueba que un archivo está íntegro; solo entonces el código de salida es 0.

<byte value="x8"/>
Ejemplo:
  negotiator check s.negotiation</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it and write in its folder.</source>
        <translation>Compruebe que existe, que puede leerlo y que puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Compruebe que existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>Check that its own program opens it, and save it again.</source>
        <translation>Compruebe que su propio programa lo abre y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that its own program opens it, without a password, and save it again.</source>
        <translation>Compruebe que su propio programa lo abre sin contraseña y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it.</source>
        <translation>Compruebe que la carpeta existe y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it and that there is room.</source>
        <translation>Compruebe que la carpeta existe, que puede escribir en ella y que hay espacio.</translation>
    </message>
    <message>
        <source>Check that you may write in {parent}.</source>
        <translation>Compruebe que puede escribir en {parent}.</translation>
    </message>
    <message>
        <source>Check the day and the month.</source>
        <translation>Compruebe el día y el mes.</translation>
    </message>
    <message>
        <source>Check the medium and the connection, then try again; the last whole change is kept.</source>
        <translation>Compruebe el soporte y la conexión e inténtelo de nuevo; se conserva el último cambio completo.</translation>
    </message>
    <message>
        <source>Check the printer or the folder.</source>
        <translation>Compruebe la impresora o la carpeta.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions; the record itself is unharmed.</source>
        <translation>Compruebe el espacio en disco y los permisos; el registro en sí está intacto.</translation>
    </message>
    <message>
        <source>Check the separator, or remove the columns that are not needed.</source>
        <translation>Compruebe el separador o quite las columnas innecesarias.</translation>
    </message>
    <message>
        <source>Choose a .docx file, or save the document as one in its own program.</source>
        <translation>Elija un archivo .docx o guarde el documento como tal en su propio programa.</translation>
    </message>
    <message>
        <source>Choose a .txt, .md or .docx file.</source>
        <translation>Elija un archivo .txt, .md o .docx.</translation>
    </message>
    <message>
        <source>Choose a change to see what it did, from what to what.</source>
        <translation>Elija un cambio para ver qué hizo, de qué a qué.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Elija un nombre de archivo.</translation>
    </message>
    <message>
        <source>Choose a file that Negotiator has written.</source>
        <translation>Elija un archivo escrito por Negotiator.</translation>
    </message>
    <message>
        <source>Choose a file that ends in {suffix}.</source>
        <translation>Elija un archivo que termine en {suffix}.</translation>
    </message>
    <message>
        <source>Choose a file that was exported here.</source>
        <translation>Elija un archivo exportado desde aquí.</translation>
    </message>
    <message>
        <source>Choose a file with the text only.</source>
        <translation>Elija un archivo que solo contenga el texto.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Choose a folder that you share with colleagues. Negotiator then tells when a copy of this negotiation in it brings something. It only reads their files.</source>
        <translation>Elija una carpeta que comparta con sus colegas. Negotiator avisará cuando una copia de esta negociación que se encuentre en ella aporte algo. Solo lee los archivos de los demás.</translation>
    </message>
    <message>
        <source>Choose a folder where you may write.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a moment under “Changes since” first</source>
        <translation>Elija primero un momento en “Cambios desde”</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>Choose a row to see who changed what, and when.</source>
        <translation>Elija una fila para ver quién cambió qué y cuándo.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elija uno más corto.</translation>
    </message>
    <message>
        <source>Choose an event with the arrows, or click it, to see who said what, and why.</source>
        <translation>Elija un evento con las flechas o haga clic en él para ver quién dijo qué y por qué.</translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <translation>Elija otra copia.</translation>
    </message>
    <message>
        <source>Choose another file or a backup.</source>
        <translation>Elija otro archivo o una copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose another file or sheet.</source>
        <translation>Elija otro archivo u otra hoja.</translation>
    </message>
    <message>
        <source>Choose another file, or make a new negotiation.</source>
        <translation>Elija otro archivo o cree una negociación nueva.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it with --force.</source>
        <translation>Elija otro nombre o reemplácelo con --force.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another {field}, or change the one that is there.</source>
        <translation>Elija otro valor en “{field}” o cambie el que ya existe.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elija al menos uno.</translation>
    </message>
    <message>
        <source>Choose for each step of the present scale what it becomes.</source>
        <translation>Elija en qué se convierte cada grado de la escala actual.</translation>
    </message>
    <message>
        <source>Choose it, or press Alt and its digit.</source>
        <translation>Elíjalo o pulse Alt y su cifra.</translation>
    </message>
    <message>
        <source>Choose larger paper, smaller margins or smaller text.</source>
        <translation>Elija un papel más grande, márgenes menores o un texto más pequeño.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija uno.</translation>
    </message>
    <message>
        <source>Choose the day, and what was known when</source>
        <translation>Elegir el día y lo que se sabía en cada momento</translation>
    </message>
    <message>
        <source>Choose the file with the text itself.</source>
        <translation>Elija el archivo con el propio texto.</translation>
    </message>
    <message>
        <source>Choose the file with the text of the key.</source>
        <translation>Elija el archivo con el texto de la clave.</translation>
    </message>
    <message>
        <source>Choose which parties and components are shown</source>
        <translation>Elegir qué partes y componentes se muestran</translation>
    </message>
    <message>
        <source>Choose which texts stand in columns, and their order</source>
        <translation>Elegir qué textos van en columnas y su orden</translation>
    </message>
    <message>
        <source>Choose {least} to {most} texts. The first stands left. Drag them, or press Alt and an arrow, for another order.</source>
        <translation>Elija de {least} a {most} textos. El primero queda a la izquierda. Para cambiar el orden, arrástrelos o pulse Alt y una flecha.</translation>
    </message>
    <message>
        <source>Choose {words}.</source>
        <translation>Elija {words}.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Claims on {basis} basis. Of one moment the first counts: {order}. Right-click changes the order.</source>
        <translation>Afirmaciones por base: {basis}. Entre las de un mismo momento cuenta la primera: {order}. El clic derecho cambia el orden.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Click to sort.</source>
        <translation>Haga clic para ordenar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Ctrl+Shift+M)</source>
        <translation>Cerrar (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close Negotiator, check the permissions, and try again.</source>
        <translation>Cierre Negotiator, compruebe los permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close it elsewhere, or save a copy where you may write.</source>
        <translation>Ciérrelo en el otro lugar o guarde una copia donde pueda escribir.</translation>
    </message>
    <message>
        <source>Close it there, and try again.</source>
        <translation>Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close the inspector (F9)</source>
        <translation>Cerrar el inspector (F9)</translation>
    </message>
    <message>
        <source>Close what moved</source>
        <translation>Cerrar los movimientos</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>Colleagues see it in the folder already.</source>
        <translation>Los colegas ya lo ven en la carpeta.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Column of {field}</source>
        <translation>Columna de {field}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Comes after {component}</source>
        <translation>Va después de {component}</translation>
    </message>
    <message>
        <source>Comes before {component}</source>
        <translation>Va antes de {component}</translation>
    </message>
    <message>
        <source>Comes in: {rows}</source>
        <translation>Se incorpora: {rows}</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>parts cells</comment>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Commands:</source>
        <comment>heading in the help of a command</comment>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare texts</source>
        <translation>Comparar textos</translation>
    </message>
    <message>
        <source>Compare the fingerprint by telephone before you rely on a key.</source>
        <translation>Coteje la huella digital por teléfono antes de confiar en una clave.</translation>
    </message>
    <message>
        <source>Compare this fingerprint with theirs by telephone before you rely on it.</source>
        <translation>Coteje por teléfono esta huella digital con la del titular antes de confiar en ella.</translation>
    </message>
    <message>
        <source>Compare two text files instead, outside of any negotiation.</source>
        <translation>Compara en su lugar dos archivos de texto, al margen de toda negociación.</translation>
    </message>
    <message>
        <source>Compare with a date, or add rounds.</source>
        <translation>Compare con una fecha o añada rondas.</translation>
    </message>
    <message>
        <source>Compare with a later moment.</source>
        <translation>Compare con un momento posterior.</translation>
    </message>
    <message>
        <source>Compare with the end of this day.</source>
        <translation>Comparar con el final de este día.</translation>
    </message>
    <message>
        <source>Compared with the previous round</source>
        <translation>En comparación con la ronda anterior</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Comparison of texts</source>
        <translation>Comparación de textos</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Autocompletado</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Component status</source>
        <translation>Estado del componente</translation>
    </message>
    <message>
        <source>Component, party or words</source>
        <translation>Componente, parte o palabras</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Cond&amp;itional</source>
        <translation>Cond&amp;icional</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Confidence-building measures</source>
        <translation>Medidas de fomento de la confianza</translation>
    </message>
    <message>
        <source>Conflict: {kind} {title}, {field}</source>
        <translation>Conflicto: {kind} {title}, {field}</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder.</source>
        <translation>Conecte la unidad en que se encuentra o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Consecuencias</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Contradictory: sources of one moment differ, and no working reading is chosen; the cell is hatched</source>
        <translation>Contradictoria: fuentes de un mismo momento difieren y no se ha elegido una lectura de trabajo; la celda está rayada</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>Convergence by column</source>
        <translation>Convergencia por columna</translation>
    </message>
    <message>
        <source>Convergence of components</source>
        <translation>Convergencia de los componentes</translation>
    </message>
    <message>
        <source>Convergence of each component</source>
        <translation>Convergencia de cada componente</translation>
    </message>
    <message>
        <source>Convergence of the parties on each component, 0 to 1: consensus of Tastle and Wierman (2007)</source>
        <translation>Convergencia de las partes en cada componente, de 0 a 1: consenso de Tastle y Wierman (2007)</translation>
    </message>
    <message>
        <source>Convergence of the stances counted, 0 (opposite ends) to 1 (one stance): the consensus of Tastle and Wierman (2007). Cells without a stance are left out. Below: how many are unknown (?), and how many moved since the moment compared with.</source>
        <translation>Convergencia de las posturas contadas, de 0 (extremos opuestos) a 1 (una sola postura): el consenso de Tastle y Wierman (2007). Se omiten las celdas sin postura. Debajo: cuántas son desconocidas (?) y cuántas se movieron desde el momento de comparación.</translation>
    </message>
    <message>
        <source>Convergence over all rows</source>
        <translation>Convergencia en todas las filas</translation>
    </message>
    <message>
        <source>Convergence {number}</source>
        <translation>Convergencia {number}</translation>
    </message>
    <message>
        <source>Convergence, 0 to 1</source>
        <translation>Convergencia, de 0 a 1</translation>
    </message>
    <message>
        <source>Convergence, least first</source>
        <translation>Convergencia, de menor a mayor</translation>
    </message>
    <message>
        <source>Convergence, most first</source>
        <translation>Convergencia, de mayor a menor</translation>
    </message>
    <message>
        <source>Convergence: Tastle and Wierman (2007); 0 opposite ends, 1 one stance. Parties without a stance are left out.</source>
        <translation>Convergencia: Tastle y Wierman (2007); 0 extremos opuestos, 1 una sola postura. Se omiten las partes sin postura.</translation>
    </message>
    <message>
        <source>Convergence: Tastle and Wierman (2007); 0 opposite ends, 1 one stance. Parties without a stance are left out; the dashed part counts them. After each text: round and grading of the source (A–F) and of the claim (1–6).</source>
        <translation>Convergencia: Tastle y Wierman (2007); 0 extremos opuestos, 1 una sola postura. Se omiten las partes sin postura; el tramo discontinuo las cuenta. Tras cada texto: ronda y calificación de la fuente (A–F) y de la afirmación (1–6).</translation>
    </message>
    <message>
        <source>Convergence: consensus of Tastle and Wierman (2007). Distance: mean over the components on which a party holds a stance, from 0 (best step) to 1 (worst).</source>
        <translation>Convergencia: consenso de Tastle y Wierman (2007). Distancia: media de los componentes sobre los que una parte mantiene una postura, de 0 (mejor grado) a 1 (peor).</translation>
    </message>
    <message>
        <source>Copied. {what}</source>
        <translation>Copiado. {what}</translation>
    </message>
    <message>
        <source>Copies are made before migrations and merges, and hourly while a file changes.</source>
        <translation>Se hacen copias antes de las actualizaciones y combinaciones, y cada hora mientras cambia un archivo.</translation>
    </message>
    <message>
        <source>Copies in the shared folder</source>
        <translation>Copias en la carpeta compartida</translation>
    </message>
    <message>
        <source>Copies that they signed are then told as signed by a key that you do not know.</source>
        <translation>Las copias firmadas por el titular se indican entonces como firmadas con una clave que usted no conoce.</translation>
    </message>
    <message>
        <source>Copies to merge</source>
        <translation>Copias que se combinarán</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <translation>Copiar como frase</translation>
    </message>
    <message>
        <source>Copy cells of a spreadsheet first.</source>
        <translation>Copie antes celdas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation>Copiar diferencias</translation>
    </message>
    <message>
        <source>Copy it from the spreadsheet again.</source>
        <translation>Cópielo de nuevo desde la hoja de cálculo.</translation>
    </message>
    <message>
        <source>Copy it to a folder where you may write, and open the copy.</source>
        <translation>Cópielo a una carpeta en la que pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>Copy the counts as text</source>
        <translation>Copiar los recuentos como texto</translation>
    </message>
    <message>
        <source>Copy the whole line again, or ask for it anew.</source>
        <translation>Copie de nuevo la línea completa o solicítela otra vez.</translation>
    </message>
    <message>
        <source>Copy the whole line, from {word}: to its last {check} digits or letters.</source>
        <translation>Copie la línea completa, desde {word}: hasta sus últimas {check} cifras o letras.</translation>
    </message>
    <message>
        <source>Copy what is listed as a brief, in sentences</source>
        <translation>Copiar lo enumerado como resumen, en frases</translation>
    </message>
    <message>
        <source>Copying {file} as a backup…</source>
        <translation>Copiando {file} como copia de seguridad…</translation>
    </message>
    <message>
        <source>Correc&amp;t position…</source>
        <translation>Correg&amp;ir posición…</translation>
    </message>
    <message>
        <source>Correct and close</source>
        <translation>Corregir y cerrar</translation>
    </message>
    <message>
        <source>Correct instead (F2)</source>
        <translation>Corregir en su lugar (F2)</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Correct position</source>
        <translation>Corregir posición</translation>
    </message>
    <message>
        <source>Correct position: {cell}</source>
        <translation>Corregir posición: {cell}</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>Corrija la celda.</translation>
    </message>
    <message>
        <source>Correct them, or bring in only the sound rows.</source>
        <translation>Corríjalas o incorpore solo las filas correctas.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Corrected: the record was wrong; no shift</source>
        <translation>Corregida: el registro era erróneo; no hay desplazamiento</translation>
    </message>
    <message>
        <source>Correction, no movement</source>
        <translation>Corrección, sin movimiento</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Count the brackets in the texts: over time, by version and by whose they are.

<byte value="x8"/>
Example:
  negotiator brackets s.negotiation --component A</source>
        <translation>Cuenta los corchetes de los textos: en el tiempo, por versión y según de quién son.

<byte value="x8"/>
Ejemplo:
  negotiator brackets s.negotiation --component A</translation>
    </message>
    <message>
        <source>Create the large sample</source>
        <translation>Crear el ejemplo grande</translation>
    </message>
    <message>
        <source>Create the negotiation</source>
        <translation>Crear la negociación</translation>
    </message>
    <message>
        <source>Create the sample: {title}</source>
        <translation>Crear el ejemplo: {title}</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Credibilidad</translation>
    </message>
    <message>
        <source>Credibility of the claim (Admiralty system).</source>
        <translation>Credibilidad de la afirmación (sistema del Almirantazgo).</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Current framework</source>
        <translation>Marco vigente</translation>
    </message>
    <message>
        <source>Current framework and proposed modification</source>
        <translation>Marco vigente y modificación propuesta</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dashed, of any stance: it holds only if its condition is met</source>
        <translation>Discontinua, con cualquier postura: solo vale si se cumple su condición</translation>
    </message>
    <message>
        <source>Dashed: holds only if the condition is met</source>
        <translation>Discontinua: solo vale si se cumple la condición</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>Formato de fecha</translation>
    </message>
    <message>
        <source>Deadline of {step}. {title}: {date}</source>
        <translation>Plazo de {step}. {title}: {date}</translation>
    </message>
    <message>
        <source>Decide each, or say whose version to take; nothing was changed.</source>
        <translation>Decida cada una o indique qué versión debe tomarse; no se cambió nada.</translation>
    </message>
    <message>
        <source>Decide first what both sides changed</source>
        <translation>Decida primero lo que cambiaron ambos lados</translation>
    </message>
    <message>
        <source>Del; undo brings back</source>
        <translation>Supr; deshacer lo recupera</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>field</comment>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Depends on {component}</source>
        <translation>Depende de {component}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>el dispositivo está ocupado</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>¿Quiso decir {words}?</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Dimension {number}</source>
        <translation>Dimensión {number}</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Descargo de responsabilidad</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Dissociate from this…</source>
        <translation>Disociarse de esto…</translation>
    </message>
    <message>
        <source>Dissociations</source>
        <translation>Disociaciones</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Distance of each party to the text</source>
        <translation>Distancia de cada parte respecto del texto</translation>
    </message>
    <message>
        <source>Distance of each party to the text on the table: the mean over the components on which it holds a stance, from 0 (the best step everywhere) to 1 (the worst)</source>
        <translation>Distancia de cada parte respecto del texto sobre la mesa: la media de los componentes sobre los que mantiene una postura, de 0 (el mejor grado en todos) a 1 (el peor)</translation>
    </message>
    <message>
        <source>Distance of parties</source>
        <translation>Distancia de las partes</translation>
    </message>
    <message>
        <source>Distance to the text, 0 to 1</source>
        <translation>Distancia respecto del texto, de 0 a 1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Drag the window, or its edges; arrows move it, + and − make it narrower</source>
        <translation>Arrastre la ventana o sus bordes; las flechas la desplazan, + y − la estrechan</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Drop the new version?</source>
        <translation>¿Descartar la nueva versión?</translation>
    </message>
    <message>
        <source>Due: {title}</source>
        <translation>Plazo: {title}</translation>
    </message>
    <message>
        <source>Each cell begins with a stance.</source>
        <translation>Cada celda comienza con una postura.</translation>
    </message>
    <message>
        <source>Each component</source>
        <translation>Cada componente</translation>
    </message>
    <message>
        <source>Each day takes the same width</source>
        <translation>Cada día ocupa el mismo ancho</translation>
    </message>
    <message>
        <source>Each party</source>
        <translation>Cada parte</translation>
    </message>
    <message>
        <source>Each round takes the same width</source>
        <translation>Cada ronda ocupa el mismo ancho</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a day</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Edit attachment</source>
        <translation>Editar adjunto</translation>
    </message>
    <message>
        <source>Edit brief</source>
        <translation>Editar mandato</translation>
    </message>
    <message>
        <source>Edit component</source>
        <translation>Editar componente</translation>
    </message>
    <message>
        <source>Edit consequence</source>
        <translation>Editar consecuencia</translation>
    </message>
    <message>
        <source>Edit dissociation</source>
        <translation>Editar disociación</translation>
    </message>
    <message>
        <source>Edit implementation</source>
        <translation>Editar aplicación</translation>
    </message>
    <message>
        <source>Edit linkage</source>
        <translation>Editar vínculo</translation>
    </message>
    <message>
        <source>Edit mapping</source>
        <translation>Editar correspondencia</translation>
    </message>
    <message>
        <source>Edit measure</source>
        <translation>Editar medida</translation>
    </message>
    <message>
        <source>Edit membership</source>
        <translation>Editar pertenencia</translation>
    </message>
    <message>
        <source>Edit negotiation</source>
        <translation>Editar negociación</translation>
    </message>
    <message>
        <source>Edit our brief</source>
        <translation>Editar nuestro mandato</translation>
    </message>
    <message>
        <source>Edit package</source>
        <translation>Editar paquete</translation>
    </message>
    <message>
        <source>Edit package part</source>
        <translation>Editar elemento de paquete</translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation>Editar parte</translation>
    </message>
    <message>
        <source>Edit print set</source>
        <translation>Editar conjunto de impresión</translation>
    </message>
    <message>
        <source>Edit reading</source>
        <translation>Editar lectura</translation>
    </message>
    <message>
        <source>Edit round</source>
        <translation>Editar ronda</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Editar fuente</translation>
    </message>
    <message>
        <source>Edit status</source>
        <translation>Editar estado</translation>
    </message>
    <message>
        <source>Edit text version</source>
        <translation>Editar versión del texto</translation>
    </message>
    <message>
        <source>Edit the one that is there.</source>
        <translation>Edite el que ya existe.</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Editar vista</translation>
    </message>
    <message>
        <source>Edit {kind}: {row}</source>
        <translation>Editar {kind}: {row}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Embed documents up to</source>
        <translation>Insertar documentos de hasta</translation>
    </message>
    <message>
        <source>Embed it in the record</source>
        <translation>Insertarlo en el registro</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>End</source>
        <comment>session mode</comment>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>End session mode</source>
        <translation>Finalizar el modo de sesión</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter or a double click on a row shows that component or party in time.</source>
        <translation>Intro o un doble clic en una fila muestra ese componente o esa parte en el tiempo.</translation>
    </message>
    <message>
        <source>Enter settles a bracket; what is chosen goes into the new text</source>
        <translation>Intro resuelve un corchete; lo elegido pasa al nuevo texto</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>¿Introducido dos veces?</translation>
    </message>
    <message>
        <source>Entered twice? {theirs} there, {ours} here, by {field}: {answer}</source>
        <translation>¿Introducido dos veces? {theirs} allí, {ours} aquí, por {field}: {answer}</translation>
    </message>
    <message>
        <source>Every entry starts from these until session mode is ended: from the dialog, from a cell, for several parties, and pasted ones.</source>
        <translation>Toda entrada parte de estos valores hasta que finalice el modo de sesión: desde el cuadro de diálogo, desde una celda, para varias partes y las pegadas.</translation>
    </message>
    <message>
        <source>Every row, every basis and marking, our briefs and the history.</source>
        <translation>Todas las entradas, todas las bases y clasificaciones, nuestros mandatos y el historial.</translation>
    </message>
    <message>
        <source>Every text is on record already.</source>
        <translation>Todos los textos constan ya en el registro.</translation>
    </message>
    <message>
        <source>Everything: claims on internal basis, our brief, notes, and the whole history.</source>
        <translation>Todo: afirmaciones de base interna, nuestro mandato, notas y el historial completo.</translation>
    </message>
    <message>
        <source>Everything: our own side and the history too</source>
        <translation>Todo: también nuestro propio lado y el historial</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Palabras textuales</translation>
    </message>
    <message>
        <source>Exact words; kept as one source for all</source>
        <translation>Palabras textuales; se conservan como una sola fuente para todas</translation>
    </message>
    <message>
        <source>Exact words; optional, kept as a source of their own</source>
        <translation>Palabras textuales; opcional, se conservan como fuente propia</translation>
    </message>
    <message>
        <source>Excel workbook, with all it is made of</source>
        <translation>Libro de Excel, con todo lo que lo compone</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export a part of it.</source>
        <translation>Exporte una parte.</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportar historial</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exportar teclas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Expressed</source>
        <translation>Expresada</translation>
    </message>
    <message>
        <source>F2 or a double click edits a cell; Tab or a click elsewhere keeps it</source>
        <translation>F2 o un doble clic edita una celda; Tab o un clic en otro lugar la conserva</translation>
    </message>
    <message>
        <source>Fewer brackets are more agreement.</source>
        <translation>Menos corchetes significan más acuerdo.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields that both sides changed</source>
        <translation>Campos que cambiaron ambos lados</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Files removed: {count}</source>
        <translation>Archivos eliminados: {count}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the lists</source>
        <translation>Filtrar las listas</translation>
    </message>
    <message>
        <source>Filtered: {what}</source>
        <translation>Filtrado: {what}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Buscar una preferencia</translation>
    </message>
    <message>
        <source>Find statements, quotes, texts, titles, names and notes in which all WORDS stand.

<byte value="x8"/>
Example:
  negotiator search s.negotiation consultation signatories</source>
        <translation>Busca declaraciones, citas, textos, títulos, nombres y notas en que figuren todas las WORDS.

<byte value="x8"/>
Ejemplo:
  negotiator search s.negotiation consultation signatories</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Fingerprint of your own key</source>
        <translation>Huella digital de su propia clave</translation>
    </message>
    <message>
        <source>First</source>
        <comment>value</comment>
        <translation>Primero</translation>
    </message>
    <message>
        <source>First basis of an entry</source>
        <translation>Base inicial de una entrada</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>field</comment>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First marking of an entry</source>
        <translation>Clasificación inicial de una entrada</translation>
    </message>
    <message>
        <source>First moment</source>
        <translation>Primer momento</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Primer registro</translation>
    </message>
    <message>
        <source>First record of a party on a component</source>
        <translation>Primer registro de una parte sobre un componente</translation>
    </message>
    <message>
        <source>Fisheries talks</source>
        <translation>Conversaciones sobre pesca</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>show all of it</comment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajustar página</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar ancho</translation>
    </message>
    <message>
        <source>Five sources differ, {day}</source>
        <translation>Cinco fuentes difieren, {day}</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs</source>
        <translation>Contraer los párrafos sin cambios</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away; Space opens those of the chosen row</source>
        <translation>Contraer los párrafos sin cambios; Espacio abre los de la fila elegida</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Carpeta para las hojas</translation>
    </message>
    <message>
        <source>For black-and-white printers.</source>
        <translation>Para impresoras en blanco y negro.</translation>
    </message>
    <message>
        <source>Former change (Shift+F8)</source>
        <translation>Cambio anterior (Shift+F8)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Found out</source>
        <comment>parts cells</comment>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Four sources differ, {day}</source>
        <translation>Cuatro fuentes difieren, {day}</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing of the record was changed.</source>
        <translation>Libere espacio e inténtelo de nuevo; no se cambió nada del registro.</translation>
    </message>
    <message>
        <source>Freeze columns up to here</source>
        <translation>Inmovilizar columnas hasta aquí</translation>
    </message>
    <message>
        <source>Freeze rows up to here</source>
        <translation>Inmovilizar filas hasta aquí</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a moment</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first moment</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From a statement of its group</source>
        <translation>De una declaración de su grupo</translation>
    </message>
    <message>
        <source>From a statement of {group}</source>
        <translation>De una declaración de {group}</translation>
    </message>
    <message>
        <source>From group</source>
        <translation>Del grupo</translation>
    </message>
    <message>
        <source>From here to the first position: New negotiation… with a template, then Ctrl+R and for example: ua a1 1 if all sign. F1 tells more.</source>
        <translation>De aquí a la primera posición: Nueva negociación… con una plantilla, luego Ctrl+R y, por ejemplo: ua a1 1 si todas firman. F1 ofrece más información.</translation>
    </message>
    <message>
        <source>From the first day</source>
        <translation>Desde el primer día</translation>
    </message>
    <message>
        <source>From which day.</source>
        <translation>Desde qué día.</translation>
    </message>
    <message>
        <source>From {name}, unchanged since {day}</source>
        <translation>De {name}, sin cambios desde el {day}</translation>
    </message>
    <message>
        <source>From {name}, unchanged since {day}.</source>
        <translation>De {name}, sin cambios desde el {day}.</translation>
    </message>
    <message>
        <source>From, to</source>
        <comment>stances</comment>
        <translation>De, a</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, a</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Give --merge too.</source>
        <translation>Indique también --merge.</translation>
    </message>
    <message>
        <source>Give --new-password-file F, or --remove.</source>
        <translation>Indique --new-password-file F, o --remove.</translation>
    </message>
    <message>
        <source>Give --sign too.</source>
        <translation>Indique también --sign.</translation>
    </message>
    <message>
        <source>Give --take ours, theirs or newest for fields, --same or --apart CODE for rows that may be the same. Nothing was changed.</source>
        <translation>Indique --take ours, theirs o newest para los campos, --same o --apart CODE para las entradas que puedan ser la misma. No se cambió nada.</translation>
    </message>
    <message>
        <source>Give --whole for a colleague, or rules such as --ceiling public.</source>
        <translation>Indique --whole para un colega, o reglas como --ceiling public.</translation>
    </message>
    <message>
        <source>Give a component another number; what lies below follows, and every reference stays.

<byte value="x8"/>
Example:
  negotiator renumber s.negotiation A.3 A.2bis</source>
        <translation>Da otro número a un componente; lo que depende de él lo sigue y todas las referencias se mantienen.

<byte value="x8"/>
Ejemplo:
  negotiator renumber s.negotiation A.3 A.2bis</translation>
    </message>
    <message>
        <source>Give a number from 0 to 100.</source>
        <translation>Indique un número de 0 a 100.</translation>
    </message>
    <message>
        <source>Give a stance by its name.</source>
        <translation>Indique una postura por su nombre.</translation>
    </message>
    <message>
        <source>Give at least one letter.</source>
        <translation>Indique al menos una letra.</translation>
    </message>
    <message>
        <source>Give it another one.</source>
        <translation>Dele otro.</translation>
    </message>
    <message>
        <source>Give it to the others.</source>
        <translation>Entréguelo a los demás.</translation>
    </message>
    <message>
        <source>Give its password (--password-file on the command line).</source>
        <translation>Indique su contraseña (--password-file en la línea de comandos).</translation>
    </message>
    <message>
        <source>Give its password, or move it away. It was left as it is.</source>
        <translation>Indique su contraseña o retírelo de ahí. Se dejó como está.</translation>
    </message>
    <message>
        <source>Give one of the two commands another.</source>
        <translation>Asigne otra a uno de los dos comandos.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Indique uno de los dos.</translation>
    </message>
    <message>
        <source>Give one of them another key.</source>
        <translation>Asigne otra tecla a uno de ellos.</translation>
    </message>
    <message>
        <source>Give rules, or --whole alone.</source>
        <translation>Indique reglas, o solo --whole.</translation>
    </message>
    <message>
        <source>Give the value alone; the stance follows from it.</source>
        <translation>Indique solo el valor; la postura se deriva de él.</translation>
    </message>
    <message>
        <source>Give this text to the others, so that they know your key</source>
        <translation>Entregue este texto a los demás para que conozcan su clave</translation>
    </message>
    <message>
        <source>Give {number} another one, or renumber that first.</source>
        <translation>Dé otro número a {number} o renumere antes ese componente.</translation>
    </message>
    <message>
        <source>Go back to a backup, and keep this file for a rescue.</source>
        <translation>Vuelva a una copia de seguridad y conserve este archivo para un rescate.</translation>
    </message>
    <message>
        <source>Go back to a backup, or rescue what can be read: negotiator rescue FILE OUT.</source>
        <translation>Vuelva a una copia de seguridad o rescate lo que pueda leerse: negotiator rescue FILE OUT.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Greys and patterns</source>
        <translation>Grises y tramas</translation>
    </message>
    <message>
        <source>Group parties by</source>
        <translation>Agrupar partes por</translation>
    </message>
    <message>
        <source>Handling marking; the lowest if not given.</source>
        <translation>Clasificación; si no se indica, la más baja.</translation>
    </message>
    <message>
        <source>Hatched: left out by the filter</source>
        <translation>Rayado: omitido por el filtro</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Ayuda: {page}</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide this until a copy is changed, or the file is opened again</source>
        <translation>Ocultar esto hasta que cambie una copia o se vuelva a abrir el archivo</translation>
    </message>
    <message>
        <source>Hide this until the file is opened again</source>
        <translation>Ocultar esto hasta que se vuelva a abrir el archivo</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation>Ocultar {name}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of positions, cell by cell</source>
        <translation>Historial de posiciones, celda por celda</translation>
    </message>
    <message>
        <source>History of the chosen row</source>
        <translation>Historial de la fila elegida</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Historial del registro</translation>
    </message>
    <message>
        <source>History of the row</source>
        <translation>Historial de la entrada</translation>
    </message>
    <message>
        <source>How close the parties stand on a component: 1 if all hold one stance, 0 if half stand at each end.</source>
        <translation>Lo cerca que están las partes en un componente: 1 si todas mantienen una sola postura, 0 si la mitad está en cada extremo.</translation>
    </message>
    <message>
        <source>How far a party stands from the best stance, over the components on which it holds one: 0 is nearest, 1 farthest.</source>
        <translation>Lo lejos que está una parte de la mejor postura, en los componentes sobre los que mantiene una: 0 es lo más cercano, 1 lo más lejano.</translation>
    </message>
    <message>
        <source>How it is verified.</source>
        <translation>Cómo se verifica.</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Cuánto se muestra</translation>
    </message>
    <message>
        <source>How to read it: a file, or the name of a mapping kept in FILE.</source>
        <translation>Cómo leerlo: un archivo o el nombre de una correspondencia conservada en FILE.</translation>
    </message>
    <message>
        <source>If</source>
        <comment>before a condition</comment>
        <translation>Si</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>If {condition}</source>
        <translation>Si {condition}</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Impor&amp;t positions…</source>
        <translation>Impo&amp;rtar posiciones…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n positions</source>
        <translation>
            <numerusform>Importar %n posición</numerusform>
            <numerusform>Importar %n posiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it into a new database of version 3 there, and choose that.</source>
        <translation>Impórtelo allí en una nueva base de datos de la versión 3 y elija esa.</translation>
    </message>
    <message>
        <source>Import it without options, into a file that is not there yet.</source>
        <translation>Impórtelo sin opciones, en un archivo que aún no exista.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar teclas</translation>
    </message>
    <message>
        <source>Import positions from {file}</source>
        <translation>Importar posiciones de {file}</translation>
    </message>
    <message numerus="yes">
        <source>Import text: {name}, %n sections</source>
        <translation>
            <numerusform>Importar texto: {name}, %n sección</numerusform>
            <numerusform>Importar texto: {name}, %n secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>In a line, as it will stand in each cell</source>
        <translation>En una línea, tal como figurará en cada celda</translation>
    </message>
    <message>
        <source>In a line, as it will stand in the matrix</source>
        <translation>En una línea, tal como figurará en la matriz</translation>
    </message>
    <message>
        <source>In a line.</source>
        <translation>En una línea.</translation>
    </message>
    <message>
        <source>In exchange for {component}</source>
        <translation>A cambio de {component}</translation>
    </message>
    <message>
        <source>In exchange with {component}</source>
        <translation>En intercambio con {component}</translation>
    </message>
    <message>
        <source>In it, as in the views: {words}.</source>
        <translation>Contiene, como en las vistas: {words}.</translation>
    </message>
    <message>
        <source>In it, of what remains: {words}.</source>
        <translation>Contiene, de lo que queda: {words}.</translation>
    </message>
    <message>
        <source>In its words</source>
        <comment>head of a column</comment>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>In per cent, 60 to 200.</source>
        <translation>En porcentaje, de 60 a 200.</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>En los textos</translation>
    </message>
    <message>
        <source>In the framework</source>
        <translation>En el marco</translation>
    </message>
    <message>
        <source>In the framework</source>
        <comment>field</comment>
        <translation>En el marco</translation>
    </message>
    <message>
        <source>In the margins</source>
        <translation>En los márgenes</translation>
    </message>
    <message>
        <source>In the order of a view kept in the file.</source>
        <translation>En el orden de una vista conservada en el archivo.</translation>
    </message>
    <message>
        <source>In the redacted copy:</source>
        <translation>En la copia expurgada:</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>In which &amp;form</source>
        <translation>En qué &amp;forma</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>En qué forma</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de lectura o escritura</translation>
    </message>
    <message>
        <source>Ins</source>
        <comment>the key</comment>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Install Negotiator again, or mend the theme file.</source>
        <translation>Reinstale Negotiator o repare el archivo del tema.</translation>
    </message>
    <message>
        <source>Install Negotiator again.</source>
        <translation>Reinstale Negotiator.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Internal:</source>
        <translation>Interno:</translation>
    </message>
    <message>
        <source>Internal: if</source>
        <comment>before a condition</comment>
        <translation>Interno: si</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>It calls itself “{name}”; its fingerprint is {fingerprint}.</source>
        <translation>Se denomina “{name}”; su huella digital es {fingerprint}.</translation>
    </message>
    <message>
        <source>It holds until the program ends.</source>
        <translation>Rige hasta que se cierra el programa.</translation>
    </message>
    <message>
        <source>It is an equal record.</source>
        <translation>Es un registro idéntico.</translation>
    </message>
    <message>
        <source>It is damaged; go back to a backup.</source>
        <translation>Está dañado; vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>It is made of a redacted copy with these rules, which is never on disk: what they do not let out can be nowhere in it, and its heading says that it is redacted.</source>
        <translation>Se elabora a partir de una copia expurgada con estas reglas, que nunca se escribe en el disco: lo que no dejan salir no puede estar en ningún lugar de ella, y su encabezado indica que está expurgada.</translation>
    </message>
    <message>
        <source>It is not known how the scale of {file} reads on the one here.</source>
        <translation>No se sabe cómo se lee la escala de {file} en la de aquí.</translation>
    </message>
    <message>
        <source>It is not said what is to become of the password.</source>
        <translation>No se indica qué debe hacerse con la contraseña.</translation>
    </message>
    <message>
        <source>It is not said what may leave.</source>
        <translation>No se indica qué puede salir.</translation>
    </message>
    <message>
        <source>It is of another version of its program, or damaged.</source>
        <translation>Es de otra versión de su programa o está dañado.</translation>
    </message>
    <message>
        <source>It is signed as {name}.</source>
        <translation>Está firmado como {name}.</translation>
    </message>
    <message>
        <source>It is signed as “{name}”.</source>
        <translation>Está firmado como “{name}”.</translation>
    </message>
    <message>
        <source>It is to be a list of objects, one a position.</source>
        <translation>Debe ser una lista de objetos, uno por posición.</translation>
    </message>
    <message>
        <source>It opens in the program that is meant for such files.</source>
        <translation>Se abre en el programa previsto para esos archivos.</translation>
    </message>
    <message>
        <source>It refers to a {kind} that is removed.</source>
        <translation>Se refiere a un elemento eliminado: {kind}.</translation>
    </message>
    <message>
        <source>It touched nothing that is shown here.</source>
        <translation>No afectó a nada de lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>It was &amp;never said</source>
        <translation>&amp;Nunca se dijo</translation>
    </message>
    <message>
        <source>It was changed outside Negotiator; ask for a fresh copy.</source>
        <translation>Se modificó fuera de Negotiator; pida una copia nueva.</translation>
    </message>
    <message>
        <source>It was damaged, or changed outside Negotiator; ask for a fresh copy.</source>
        <translation>Se dañó o se modificó fuera de Negotiator; pida una copia nueva.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>El trabajo se detuvo.</translation>
    </message>
    <message>
        <source>Its backups followed: {count}.</source>
        <translation>Sus copias de seguridad siguieron el cambio: {count}.</translation>
    </message>
    <message>
        <source>Its date.</source>
        <translation>Su fecha.</translation>
    </message>
    <message>
        <source>Its first day.</source>
        <translation>Su primer día.</translation>
    </message>
    <message>
        <source>Its heads: {words}.</source>
        <translation>Sus encabezados: {words}.</translation>
    </message>
    <message>
        <source>Its language.</source>
        <translation>Su idioma.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>Su último día.</translation>
    </message>
    <message>
        <source>Its name, if it has one.</source>
        <translation>Su nombre, si lo tiene.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Su nombre.</translation>
    </message>
    <message>
        <source>Its number, such as A.2.</source>
        <translation>Su número, como A.2.</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Su número.</translation>
    </message>
    <message>
        <source>Its own word</source>
        <translation>Su propia palabra</translation>
    </message>
    <message>
        <source>Its password is as it was. Try again.</source>
        <translation>Su contraseña no ha cambiado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Its place among the steps.</source>
        <translation>Su lugar entre las etapas.</translation>
    </message>
    <message>
        <source>Its place among the texts of the component; the next one if not given.</source>
        <translation>Su lugar entre los textos del componente; si no se indica, el siguiente.</translation>
    </message>
    <message>
        <source>Its place within the day; the next one.</source>
        <translation>Su lugar dentro del día; el siguiente.</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Su título.</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>Documento JSON</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>short months in a date, with spaces between them</comment>
        <translation>ene feb mar abr may jun jul ago sept oct nov dic</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>months without a day, with spaces between them</comment>
        <translation>enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>months in a date, with spaces between them</comment>
        <translation>enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre</translation>
    </message>
    <message>
        <source>Joint statement, {date}</source>
        <translation>Declaración conjunta, {date}</translation>
    </message>
    <message>
        <source>KTAB&apos;s positions and saliences</source>
        <translation>Posiciones y relevancias de KTAB</translation>
    </message>
    <message>
        <source>KTAB: positions and saliences</source>
        <translation>KTAB: posiciones y relevancias</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>what of a view is kept</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep a report as a sheet of the print set NAME, after those it has.

With --since &quot;previous round&quot; it is compared with the round before the last one each time.

<byte value="x8"/>
Example:
  negotiator keep-sheet s.negotiation &quot;Morning briefing&quot; --report moved --since &quot;previous round&quot;</source>
        <translation>Conserva un informe como hoja del conjunto de impresión NAME, tras las que ya tiene.

Con --since &quot;previous round&quot; se compara cada vez con la ronda anterior a la última.

<byte value="x8"/>
Ejemplo:
  negotiator keep-sheet s.negotiation &quot;Morning briefing&quot; --report moved --since &quot;previous round&quot;</translation>
    </message>
    <message>
        <source>Keep its path instead, or raise the limit in the preferences.</source>
        <translation>Conserve en su lugar la ruta o aumente el límite en las preferencias.</translation>
    </message>
    <message>
        <source>Keep only its path</source>
        <translation>Conservar solo su ruta</translation>
    </message>
    <message>
        <source>Keep the bytes in the record, not only the path.</source>
        <translation>Conserva los bytes en el registro, no solo la ruta.</translation>
    </message>
    <message>
        <source>Keep the record of who holds which position, since when and on whose word.

With files or nothing the window opens, each file in one of its own; with a command the same
record is read and changed without one.

<byte value="x8"/>
Examples:
  negotiator talks.negotiation
  negotiator one.negotiation other.negotiation
  negotiator sample s.negotiation
  negotiator matrix s.negotiation --as-of 2025-10-09 --since &quot;Round 3&quot;</source>
        <translation>Lleva el registro de quién mantiene qué posición, desde cuándo y según la palabra de quién.

Con archivos o sin nada se abre la ventana, una para cada archivo; con un comando se lee y
modifica el mismo registro sin ella.

<byte value="x8"/>
Ejemplos:
  negotiator talks.negotiation
  negotiator one.negotiation other.negotiation
  negotiator sample s.negotiation
  negotiator matrix s.negotiation --as-of 2025-10-09 --since &quot;Round 3&quot;</translation>
    </message>
    <message>
        <source>Keep this filter in the file under a name</source>
        <translation>Conservar este filtro en el archivo con un nombre</translation>
    </message>
    <message>
        <source>Keep this mapping in FILE under this name.</source>
        <translation>Conserva esta correspondencia en FILE con este nombre.</translation>
    </message>
    <message>
        <source>Keep this mapping in the file under this name</source>
        <translation>Conservar esta correspondencia en el archivo con este nombre</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Conservar esta vista…</translation>
    </message>
    <message>
        <source>Keep those needed.</source>
        <translation>Conserve las necesarias.</translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation>Conservar vista</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conservar…</translation>
    </message>
    <message>
        <source>Kept from the last entry</source>
        <translation>Conservado de la última entrada</translation>
    </message>
    <message>
        <source>Kept views, swapping, sorting, grouping</source>
        <translation>Vistas conservadas, intercambio, orden, agrupación</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of a keyboard</comment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>page of preferences</comment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys of others that you know</source>
        <translation>Claves de otros que usted conoce</translation>
    </message>
    <message>
        <source>Keys: your own, with which you sign, and those of others that you know</source>
        <translation>Claves: la suya, con la que firma, y las de otros que usted conoce</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Claves…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kinds of absence</source>
        <translation>Tipos de ausencia</translation>
    </message>
    <message>
        <source>Kinds of rows</source>
        <translation>Tipos de entradas</translation>
    </message>
    <message>
        <source>Know a key no longer.

<byte value="x8"/>
Example:
  negotiator keys remove &quot;Delegation B&quot;</source>
        <translation>Deja de conocer una clave.

<byte value="x8"/>
Ejemplo:
  negotiator keys remove &quot;Delegation B&quot;</translation>
    </message>
    <message>
        <source>Know a key, given as its text or as a file that holds it.

<byte value="x8"/>
Example:
  negotiator keys add key-of-a.txt</source>
        <translation>Da a conocer una clave, indicada como texto o como archivo que la contiene.

<byte value="x8"/>
Ejemplo:
  negotiator keys add key-of-a.txt</translation>
    </message>
    <message>
        <source>Known are utf-8, cp1252, cp1251, …</source>
        <translation>Se conocen utf-8, cp1252, cp1251, …</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Conocido al</translation>
    </message>
    <message>
        <source>Known of {report}: {words}.</source>
        <translation>Opciones conocidas de {report}: {words}.</translation>
    </message>
    <message>
        <source>Known stances: {words}.</source>
        <translation>Posturas conocidas: {words}.</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>Conocidos: {names}.</translation>
    </message>
    <message>
        <source>Known: {words}.</source>
        <translation>Conocidos: {words}.</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>Des&amp;pués</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of pages</source>
        <translation>Idioma de las páginas</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>field</comment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a day</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Later than its own statement: {stance}</source>
        <translation>Posterior a su propia declaración: {stance}</translation>
    </message>
    <message>
        <source>Latest changes:</source>
        <translation>Últimos cambios:</translation>
    </message>
    <message>
        <source>Latest on record</source>
        <translation>Lo último registrado</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Componiendo páginas</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Leave a whole copy of a locked record unlocked.</source>
        <translation>Deja sin bloquear una copia íntegra de un registro bloqueado.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omítalo</translation>
    </message>
    <message>
        <source>Leave it without a password.</source>
        <translation>Déjelo sin contraseña.</translation>
    </message>
    <message>
        <source>Leave out quotes, speakers, recorders, notes, attachments, history, linkages.</source>
        <translation>Omite citas, oradores, autores de registros, notas, adjuntos, historial y vínculos.</translation>
    </message>
    <message>
        <source>Leave out the rows that cannot come in.</source>
        <translation>Omite las filas que no pueden incorporarse.</translation>
    </message>
    <message>
        <source>Leave out what was known when.</source>
        <translation>Omite lo que se sabía en cada momento.</translation>
    </message>
    <message>
        <source>Left and right, in mm.</source>
        <translation>Izquierdo y derecho, en mm.</translation>
    </message>
    <message>
        <source>Left and right: as of an earlier or later day on record; with Shift: compare with another round</source>
        <translation>Izquierda y derecha: a fecha de un día anterior o posterior con registros; con Mayús: comparar con otra ronda</translation>
    </message>
    <message>
        <source>Left and right: as of an earlier or later round; with Shift: compare with another round</source>
        <translation>Izquierda y derecha: a fecha de una ronda anterior o posterior; con Mayús: comparar con otra ronda</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Likely consequence</source>
        <translation>Consecuencia probable</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Consecuencias probables</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line {line} of {file} holds a NUL.</source>
        <translation>La línea {line} de {file} contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>Line {line}: {words}.</source>
        <translation>Línea {line}: {words}.</translation>
    </message>
    <message>
        <source>Linka&amp;ges and packages</source>
        <translation>&amp;Vínculos y paquetes</translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Vinculado a</translation>
    </message>
    <message>
        <source>Linked to another component, or in a package</source>
        <translation>Vinculado a otro componente o en un paquete</translation>
    </message>
    <message>
        <source>Linked to another component, or in a package; the inspector names them</source>
        <translation>Vinculado a otro componente o en un paquete; el inspector los nombra</translation>
    </message>
    <message>
        <source>Linked to another component: see the inspector</source>
        <translation>Vinculado a otro componente: véase el inspector</translation>
    </message>
    <message>
        <source>List &amp;what was withheld in a file beside it</source>
        <translation>Enumerar &amp;lo retenido en un archivo aparte</translation>
    </message>
    <message>
        <source>List all rows of a KIND.

KIND is party, membership, dissociation, component, status, text-version, linkage, package,
package-part, measure, implementation, consequence, round, source, attachment, reading, brief,
negotiation, or position (the same as the command positions).

<byte value="x8"/>
Example:
  negotiator list s.negotiation measure --json</source>
        <translation>Enumera todas las entradas de un KIND.

KIND es party, membership, dissociation, component, status, text-version, linkage, package,
package-part, measure, implementation, consequence, round, source, attachment, reading, brief,
negotiation o position (igual que el comando positions).

<byte value="x8"/>
Ejemplo:
  negotiator list s.negotiation measure --json</translation>
    </message>
    <message>
        <source>List and remove settings, backups and reports; never negotiations.

Without --yes it asks first; with --json and without --yes it only lists. Your own key and
those of others go only with --keys: without your own key nobody can sign as you any more.
Close Negotiator first, since a window writes its settings when it is closed.

<byte value="x8"/>
Examples:
  negotiator purge
  negotiator purge --keys --yes</source>
        <translation>Enumera y elimina ajustes, copias de seguridad e informes; nunca negociaciones.

Sin --yes pregunta antes; con --json y sin --yes solo enumera. Su propia clave y las de otros
solo se eliminan con --keys: sin su propia clave nadie puede ya firmar como usted.
Cierre antes Negotiator, pues una ventana escribe sus ajustes al cerrarse.

<byte value="x8"/>
Ejemplos:
  negotiator purge
  negotiator purge --keys --yes</translation>
    </message>
    <message>
        <source>List in F (.json, .txt) what was withheld, by kind and number.</source>
        <translation>Enumera en F (.json, .txt) lo retenido, por tipo y número.</translation>
    </message>
    <message>
        <source>List the backups of a file, newest first.

<byte value="x8"/>
Example:
  negotiator backups s.negotiation</source>
        <translation>Enumera las copias de seguridad de un archivo, de la más reciente a la más antigua.

<byte value="x8"/>
Ejemplo:
  negotiator backups s.negotiation</translation>
    </message>
    <message>
        <source>List the changes, newest first: who changed what, when, from what to what.

<byte value="x8"/>
Example:
  negotiator history s.negotiation --author &quot;Desk 2&quot; --details</source>
        <translation>Enumera los cambios, del más reciente al más antiguo: quién cambió qué, cuándo, de qué a qué.

<byte value="x8"/>
Ejemplo:
  negotiator history s.negotiation --author &quot;Desk 2&quot; --details</translation>
    </message>
    <message>
        <source>List the claims themselves.

<byte value="x8"/>
Example:
  negotiator positions s.negotiation --party RU --component A.2 --json</source>
        <translation>Enumera las propias afirmaciones.

<byte value="x8"/>
Ejemplo:
  negotiator positions s.negotiation --party RU --component A.2 --json</translation>
    </message>
    <message>
        <source>List the copies of the negotiation in FOLDER, and what each would bring into FILE.

The files of others are only read. With --merge all that have news are merged as one change.
With --put a copy is put there in your name; only your own former copy is replaced.

<byte value="x8"/>
Examples:
  negotiator shared-folder s.negotiation ~/Shared
  negotiator shared-folder s.negotiation ~/Shared --merge --take newest --put</source>
        <translation>Enumera las copias de la negociación en FOLDER y lo que cada una aportaría a FILE.

Los archivos de los demás solo se leen. Con --merge, todas las que traen novedades se combinan en
un solo cambio. Con --put se pone allí una copia a su nombre; solo se sustituye su propia copia
anterior.

<byte value="x8"/>
Ejemplos:
  negotiator shared-folder s.negotiation ~/Shared
  negotiator shared-folder s.negotiation ~/Shared --merge --take newest --put</translation>
    </message>
    <message>
        <source>List the print sets of a file and their sheets.

<byte value="x8"/>
Example:
  negotiator print-sets s.negotiation</source>
        <translation>Enumera los conjuntos de impresión de un archivo y sus hojas.

<byte value="x8"/>
Ejemplo:
  negotiator print-sets s.negotiation</translation>
    </message>
    <message>
        <source>List what moved by component</source>
        <translation>Enumera qué se movió, por componente</translation>
    </message>
    <message>
        <source>List what moved by party</source>
        <translation>Enumera qué se movió, por parte</translation>
    </message>
    <message>
        <source>List what moved by time</source>
        <translation>Enumera qué se movió, por fecha</translation>
    </message>
    <message>
        <source>List your own key, and those of others that you know.

Your own key is made when it is first wanted. Compare fingerprints by telephone.

<byte value="x8"/>
Examples:
  negotiator keys
  negotiator keys show --as &quot;Delegation A&quot;
  negotiator keys add their-key.txt
  negotiator keys remove &quot;Delegation B&quot;</source>
        <translation>Enumera su propia clave y las de otros que usted conoce.

Su propia clave se crea cuando se necesita por primera vez. Coteje las huellas digitales por
teléfono.

<byte value="x8"/>
Ejemplos:
  negotiator keys
  negotiator keys show --as &quot;Delegation A&quot;
  negotiator keys add their-key.txt
  negotiator keys remove &quot;Delegation B&quot;</translation>
    </message>
    <message>
        <source>Lo&amp;ad…</source>
        <translation>C&amp;argar…</translation>
    </message>
    <message>
        <source>Loc&amp;k the copy with a password</source>
        <translation>&amp;Bloquear la copia con una contraseña</translation>
    </message>
    <message>
        <source>Lock FILE with a password, change the password, or remove it; its backups follow.

Nobody can open a locked file without its password, and there is no way back: keep it.
The present password is given before the command.

<byte value="x8"/>
Examples:
  negotiator password s.negotiation --new-password-file secret.txt
  negotiator --password-file secret.txt password s.negotiation --remove</source>
        <translation>Bloquea FILE con una contraseña, la cambia o la quita; sus copias de seguridad siguen el cambio.

Nadie puede abrir un archivo bloqueado sin su contraseña y no hay vuelta atrás: consérvela.
La contraseña actual se indica antes del comando.

<byte value="x8"/>
Ejemplos:
  negotiator password s.negotiation --new-password-file secret.txt
  negotiator --password-file secret.txt password s.negotiation --remove</translation>
    </message>
    <message>
        <source>Lock it with the first line of F.</source>
        <translation>Lo bloquea con la primera línea de F.</translation>
    </message>
    <message>
        <source>Lock the copy with the password in the first line of F.</source>
        <translation>Bloquea la copia con la contraseña de la primera línea de F.</translation>
    </message>
    <message>
        <source>Lock with a password</source>
        <translation>Bloquear con una contraseña</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>Bloqueado con una contraseña</translation>
    </message>
    <message>
        <source>Locked with a password that was not given</source>
        <translation>Bloqueado con una contraseña que no se indicó</translation>
    </message>
    <message>
        <source>Locked with another password than the file.</source>
        <translation>Bloqueado con una contraseña distinta de la del archivo.</translation>
    </message>
    <message>
        <source>Look at it, and put your copy again. It was left as it is.</source>
        <translation>Examínelo y ponga de nuevo su copia. Se dejó como está.</translation>
    </message>
    <message>
        <source>Looking at the shared folder was cancelled.</source>
        <translation>Se canceló el examen de la carpeta compartida.</translation>
    </message>
    <message>
        <source>Looking for what differs…</source>
        <translation>Buscando diferencias…</translation>
    </message>
    <message>
        <source>Looking through all components…</source>
        <translation>Examinando todos los componentes…</translation>
    </message>
    <message>
        <source>Looking through the record…</source>
        <translation>Examinando el registro…</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the table: %n rows…</source>
        <translation>
            <numerusform>Examinando la tabla: %n fila…</numerusform>
            <numerusform>Examinando la tabla: %n filas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the table…</source>
        <translation>Examinando la tabla…</translation>
    </message>
    <message>
        <source>Looking through {files}…</source>
        <translation>Examinando {files}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>MIT licence. Convergence: Tastle and Wierman (2007).</source>
        <translation>Licencia MIT. Convergencia: Tastle y Wierman (2007).</translation>
    </message>
    <message>
        <source>Made from a document</source>
        <translation>Elaborado a partir de un documento</translation>
    </message>
    <message>
        <source>Made of what may leave, by the rules of a shared copy</source>
        <translation>Elaborado con lo que puede salir, según las reglas de una copia compartida</translation>
    </message>
    <message>
        <source>Make a file of {file}</source>
        <translation>Crear un archivo a partir de {file}</translation>
    </message>
    <message>
        <source>Make a new, empty negotiation.

<byte value="x8"/>
Example:
  negotiator new talks.negotiation --title &quot;Fisheries talks&quot;</source>
        <translation>Crea una negociación nueva y vacía.

<byte value="x8"/>
Ejemplo:
  negotiator new talks.negotiation --title &quot;Fisheries talks&quot;</translation>
    </message>
    <message>
        <source>Make this the working reading, with a reason</source>
        <translation>Adoptar como lectura de trabajo, con un motivo</translation>
    </message>
    <message>
        <source>Making {file}…</source>
        <translation>Creando {file}…</translation>
    </message>
    <message>
        <source>Map one of: {words}.</source>
        <translation>Asigne uno de: {words}.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>Mapping kept in the file</source>
        <translation>Correspondencia conservada en el archivo</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Correspondencias</translation>
    </message>
    <message>
        <source>Mappings for imports</source>
        <translation>Correspondencias para importaciones</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Markings in use may be renamed; new ones may follow after them.</source>
        <translation>Las clasificaciones en uso pueden cambiar de nombre; tras ellas pueden añadirse otras nuevas.</translation>
    </message>
    <message>
        <source>Marks of a cell</source>
        <translation>Marcas de una celda</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Matrix of positions</source>
        <translation>Matriz de posiciones</translation>
    </message>
    <message>
        <source>Matrix of positions: {negotiation}</source>
        <translation>Matriz de posiciones: {negotiation}</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Pertenencias</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>Combinar una copia</translation>
    </message>
    <message>
        <source>Merge copies</source>
        <translation>Combinar copias</translation>
    </message>
    <message>
        <source>Merge every copy that has news.</source>
        <translation>Combina todas las copias que traen novedades.</translation>
    </message>
    <message>
        <source>Merge it, rename it there, and put your copy again. It was left as it is.</source>
        <translation>Combínelo, cámbiele allí el nombre y ponga de nuevo su copia. Se dejó como está.</translation>
    </message>
    <message>
        <source>Merge {copies}</source>
        <translation>Combinar {copies}</translation>
    </message>
    <message>
        <source>Merge {copies}: {what}</source>
        <translation>Combinar {copies}: {what}</translation>
    </message>
    <message>
        <source>Merges by field: {rows}</source>
        <translation>Se combina por campos: {rows}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Merging {files}…</source>
        <translation>Combinando {files}…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>More than {number} cells cannot be looked over at once.</source>
        <translation>No se pueden examinar a la vez más de {number} celdas.</translation>
    </message>
    <message>
        <source>More…</source>
        <comment>what a row has no room for</comment>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move it away, and put your copy again. It was left as it is.</source>
        <translation>Retírelo de ahí y ponga de nuevo su copia. Se dejó como está.</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Move the file away, and add the keys again.</source>
        <translation>Retire de ahí el archivo y añada las claves de nuevo.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Moved away from agreement</source>
        <translation>Se alejó del acuerdo</translation>
    </message>
    <message>
        <source>Moved towards agreement</source>
        <translation>Se acercó al acuerdo</translation>
    </message>
    <message>
        <source>Moved towards agreement since the moment compared with; beside it, small and grey, the stance held then</source>
        <translation>Se acercó al acuerdo desde el momento de comparación; al lado, en pequeño y gris, la postura que se mantenía entonces</translation>
    </message>
    <message>
        <source>Moves forward: {rows}</source>
        <translation>Se actualiza: {rows}</translation>
    </message>
    <message>
        <source>N&amp;ew password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a file that ends in .json.</source>
        <translation>Indique un archivo que termine en .json.</translation>
    </message>
    <message>
        <source>Name a file, or --texts and two text files.</source>
        <translation>Indique un archivo, o --texts y dos archivos de texto.</translation>
    </message>
    <message>
        <source>Name another copy.</source>
        <translation>Indique otra copia.</translation>
    </message>
    <message>
        <source>Name its encoding, or save it as UTF-8.</source>
        <translation>Indique su codificación o guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nombre de la correspondencia</translation>
    </message>
    <message>
        <source>Name of the print set</source>
        <translation>Nombre del conjunto de impresión</translation>
    </message>
    <message>
        <source>Name up to {most}.</source>
        <translation>Indique hasta {most}.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <source>Ne&amp;w version of the text…</source>
        <translation>Nueva v&amp;ersión del texto…</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Negociaciones</translation>
    </message>
    <message>
        <source>Negotiator is under the MIT licence. patiencediff, which compares texts, is under the GPL: a package that holds both may be passed on, as a whole, under the terms of the GPL, version 3.</source>
        <translation>Negotiator se distribuye con la licencia MIT. patiencediff, que compara textos, con la GPL: un paquete que contenga ambos puede redistribuirse, en su conjunto, conforme a los términos de la GPL, versión 3.</translation>
    </message>
    <message>
        <source>Negotiator {version}</source>
        <translation>Negotiator {version}</translation>
    </message>
    <message>
        <source>Negotiator: user guide</source>
        <translation>Negotiator: guía del usuario</translation>
    </message>
    <message>
        <source>New &amp;components</source>
        <translation>&amp;Componentes nuevos</translation>
    </message>
    <message>
        <source>New &amp;parties</source>
        <translation>&amp;Partes nuevas</translation>
    </message>
    <message>
        <source>New &amp;sources</source>
        <translation>&amp;Fuentes nuevas</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>New components: {names}.</source>
        <translation>Componentes nuevos: {names}.</translation>
    </message>
    <message>
        <source>New keys of the chosen command</source>
        <translation>Teclas nuevas del comando elegido</translation>
    </message>
    <message>
        <source>New negotiation</source>
        <translation>Nueva negociación</translation>
    </message>
    <message>
        <source>New negotiation…</source>
        <translation>Nueva negociación…</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Número nuevo</translation>
    </message>
    <message>
        <source>New parties: {names}.</source>
        <translation>Partes nuevas: {names}.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>New password, again</source>
        <translation>Nueva contraseña, otra vez</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Nueva posición</translation>
    </message>
    <message>
        <source>New sources: {names}.</source>
        <translation>Fuentes nuevas: {names}.</translation>
    </message>
    <message>
        <source>New version of {component}</source>
        <translation>Nueva versión de {component}</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Nueva versión…</translation>
    </message>
    <message>
        <source>News in the shared folder</source>
        <translation>Novedades en la carpeta compartida</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Celda siguiente</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Cambio siguiente (F8)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>Aún no hay copias de seguridad.</translation>
    </message>
    <message>
        <source>No backups yet: the first is made when the file is changed.</source>
        <translation>Aún no hay copias de seguridad: la primera se hace cuando cambia el archivo.</translation>
    </message>
    <message>
        <source>No cell is what the filter looks for.</source>
        <translation>Ninguna celda corresponde a lo que busca el filtro.</translation>
    </message>
    <message>
        <source>No change is like that.</source>
        <translation>Ningún cambio corresponde a lo buscado.</translation>
    </message>
    <message>
        <source>No column is known for {field}.</source>
        <translation>No se conoce ninguna columna para {field}.</translation>
    </message>
    <message>
        <source>No component has a text in this perspective.</source>
        <translation>Ningún componente tiene texto en esta perspectiva.</translation>
    </message>
    <message>
        <source>No components yet.</source>
        <translation>Aún no hay componentes.</translation>
    </message>
    <message>
        <source>No dissociations yet. In a cell taken from a group, the inspector offers one.</source>
        <translation>Aún no hay disociaciones. En una celda tomada de un grupo, el inspector ofrece añadir una.</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>No se ha elegido ningún documento.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Sin calificación</translation>
    </message>
    <message>
        <source>No key of “{name}” is known.</source>
        <translation>No se conoce ninguna clave de “{name}”.</translation>
    </message>
    <message>
        <source>No keys of others are known yet.</source>
        <translation>Aún no se conocen claves de otros.</translation>
    </message>
    <message>
        <source>No likely consequences in this perspective.</source>
        <translation>No hay consecuencias probables en esta perspectiva.</translation>
    </message>
    <message>
        <source>No movement.</source>
        <translation>Sin movimiento.</translation>
    </message>
    <message>
        <source>No negotiations lie in that folder.</source>
        <translation>No hay negociaciones en esa carpeta.</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Sin páginas</translation>
    </message>
    <message>
        <source>No participants in this perspective.</source>
        <translation>No hay participantes en esta perspectiva.</translation>
    </message>
    <message>
        <source>No participants, elements or likely consequences in this perspective.</source>
        <translation>No hay participantes, elementos ni consecuencias probables en esta perspectiva.</translation>
    </message>
    <message>
        <source>No parties or no components are chosen.</source>
        <translation>No se han elegido partes o componentes.</translation>
    </message>
    <message>
        <source>No parties or no components yet.</source>
        <translation>Aún no hay partes o componentes.</translation>
    </message>
    <message>
        <source>No parties yet.</source>
        <translation>Aún no hay partes.</translation>
    </message>
    <message>
        <source>No party or component “{code}” there is like one here.</source>
        <translation>Ninguna parte o componente “{code}” de allí se corresponde con uno de aquí.</translation>
    </message>
    <message>
        <source>No print set is kept in this file; negotiator keep-sheet makes one.</source>
        <translation>En este archivo no se conserva ningún conjunto de impresión; negotiator keep-sheet crea uno.</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>No hay archivos recientes</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>No record at either moment</source>
        <translation>Sin registro en ninguno de los dos momentos</translation>
    </message>
    <message>
        <source>No record in this perspective.</source>
        <translation>Sin registro en esta perspectiva.</translation>
    </message>
    <message>
        <source>No report could be saved.</source>
        <translation>No se pudo guardar ningún informe.</translation>
    </message>
    <message>
        <source>No row of “{kind}” contains “{text}”.</source>
        <translation>Ninguna entrada de tipo “{kind}” contiene “{text}”.</translation>
    </message>
    <message>
        <source>No shifts</source>
        <translation>Sin desplazamientos</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Sin postura</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>No such text</source>
        <translation>No existe tal texto</translation>
    </message>
    <message>
        <source>No such text.</source>
        <translation>No existe tal texto.</translation>
    </message>
    <message>
        <source>No text in force</source>
        <translation>Sin texto vigente</translation>
    </message>
    <message>
        <source>No text in force.</source>
        <translation>No hay texto vigente.</translation>
    </message>
    <message>
        <source>No text on the table</source>
        <translation>Sin texto sobre la mesa</translation>
    </message>
    <message>
        <source>No text on the table.</source>
        <translation>No hay texto sobre la mesa.</translation>
    </message>
    <message>
        <source>No texts in this perspective.</source>
        <translation>No hay textos en esta perspectiva.</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>Aún no hay textos.</translation>
    </message>
    <message>
        <source>No view is kept in the file yet</source>
        <translation>Aún no se conserva ninguna vista en el archivo</translation>
    </message>
    <message>
        <source>No working readings yet. Where sources differ, the inspector offers to choose.</source>
        <translation>Aún no hay lecturas de trabajo. Cuando las fuentes difieren, el inspector ofrece elegir.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a paragraph</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Nobody can open the file any more once its password is forgotten, not even we: there is no way back. Keep the password where you will find it.</source>
        <translation>Si se olvida la contraseña, nadie podrá volver a abrir el archivo, ni siquiera nosotros: no hay vuelta atrás. Guarde la contraseña donde pueda encontrarla.</translation>
    </message>
    <message>
        <source>Nobody can sign as you once your own key is gone. Keep a copy of it.</source>
        <translation>Nadie puede firmar como usted si se pierde su propia clave. Guarde una copia de ella.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>parties</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None of the components that are shown remains in a redacted copy.</source>
        <translation>Ninguno de los componentes mostrados queda en una copia expurgada.</translation>
    </message>
    <message>
        <source>None of the parties that are shown remains in a redacted copy.</source>
        <translation>Ninguna de las partes mostradas queda en una copia expurgada.</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>no rows</comment>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Not all of its backups could follow: {reasons}</source>
        <translation>No todas sus copias de seguridad pudieron seguir el cambio: {reasons}</translation>
    </message>
    <message>
        <source>Not expected here: {words}.</source>
        <translation>No se esperaba aquí: {words}.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sin calificar</translation>
    </message>
    <message>
        <source>Not of the program, and left:</source>
        <translation>Ajeno al programa y conservado:</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Sin firma.</translation>
    </message>
    <message>
        <source>Not whole yet; looked at again</source>
        <translation>Aún incompleto; se examina de nuevo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note {number}: {party} on {component}. {words}</source>
        <translation>Nota {number}: {party} sobre {component}. {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no grouping</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing can be read of {name}: its table of contents is damaged.</source>
        <translation>No puede leerse nada de {name}: su índice está dañado.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada cambia.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nada difiere.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nada en la ayuda contiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing is compared: choose a moment under “Changes since”.</source>
        <translation>No se compara nada: elija un momento en “Cambios desde”.</translation>
    </message>
    <message>
        <source>Nothing is found on this day.</source>
        <translation>No se encuentra nada en este día.</translation>
    </message>
    <message>
        <source>Nothing is in this perspective.</source>
        <translation>No hay nada en esta perspectiva.</translation>
    </message>
    <message>
        <source>Nothing is known of files that end in “{suffix}”.</source>
        <translation>No se conocen los archivos que terminan en “{suffix}”.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Look over what each cell becomes.</source>
        <translation>Aún no se ha registrado nada. Revise en qué se convierte cada celda.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program never uses the network. It asks for no update and sends no report. Only when you open the address of a source, your browser does.</source>
        <translation>Nada sale de este equipo: el programa nunca utiliza la red. No solicita actualizaciones ni envía informes. Solo si abre la dirección de una fuente, su navegador lo hace.</translation>
    </message>
    <message>
        <source>Nothing marked higher than this.</source>
        <translation>Nada con una clasificación superior a esta.</translation>
    </message>
    <message>
        <source>Nothing moved since {moment}.</source>
        <translation>Nada se ha movido desde {moment}.</translation>
    </message>
    <message>
        <source>Nothing moved.</source>
        <translation>Nada se ha movido.</translation>
    </message>
    <message>
        <source>Nothing recorded on {bases} basis by {day}.</source>
        <translation>Sin registros por base ({bases}) al {day}.</translation>
    </message>
    <message>
        <source>Nothing says what “{name}” becomes.</source>
        <translation>Nada indica en qué se convierte “{name}”.</translation>
    </message>
    <message>
        <source>Nothing that is not here</source>
        <translation>Nada que no esté aquí</translation>
    </message>
    <message>
        <source>Nothing that is not here.</source>
        <translation>Nada que no esté aquí.</translation>
    </message>
    <message>
        <source>Nothing to merge.</source>
        <translation>Nada que combinar.</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Nothing to see, only its history.</source>
        <translation>Nada que ver, solo su historial.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was left on disk. Please report this; none of the texts need be told.</source>
        <translation>No quedó nada en el disco. Le rogamos que lo comunique; no es necesario revelar ninguno de los textos.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this perspective.</source>
        <translation>No se registró nada en esta perspectiva.</translation>
    </message>
    <message>
        <source>Nothing was said in this perspective.</source>
        <translation>No se dijo nada en esta perspectiva.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing: parties and components of your own</source>
        <translation>Nada: partes y componentes propios</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>value</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number at right: shifts in this perspective. Shift or Ctrl and a click add a component.</source>
        <translation>Número a la derecha: desplazamientos en esta perspectiva. Mayús o Ctrl y un clic añaden un componente.</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>component</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Of a redacted copy: what the options do not let out is nowhere in it.</source>
        <translation>De una copia expurgada: lo que las opciones no dejan salir no figura en ningún lugar de ella.</translation>
    </message>
    <message>
        <source>Of another negotiation</source>
        <translation>De otra negociación</translation>
    </message>
    <message>
        <source>Of another negotiation: bring in its parties and components.</source>
        <translation>De otra negociación: incorporar sus partes y componentes.</translation>
    </message>
    <message>
        <source>Of the record, as .json: our own side and the history too.</source>
        <translation>Del registro, como .json: también nuestro lado y el historial.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days</source>
        <translation>
            <numerusform>De hace más de %n día</numerusform>
            <numerusform>De hace más de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days, or said of an older text</source>
        <translation>
            <numerusform>De hace más de %n día, o sobre un texto anterior</numerusform>
            <numerusform>De hace más de %n días, o sobre un texto anterior</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>El</translation>
    </message>
    <message>
        <source>On a scale of numbers: the number instead.</source>
        <translation>En una escala numérica: el número en su lugar.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>On disk, {time}</source>
        <translation>En el disco, {time}</translation>
    </message>
    <message>
        <source>On the scale</source>
        <translation>En la escala</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>En la cronología</translation>
    </message>
    <message>
        <source>On what does the stance depend?</source>
        <translation>¿De qué depende la postura?</translation>
    </message>
    <message>
        <source>On what evidence.</source>
        <translation>Con qué pruebas.</translation>
    </message>
    <message>
        <source>On what.</source>
        <translation>Sobre qué.</translation>
    </message>
    <message>
        <source>On {text}</source>
        <translation>Sobre {text}</translation>
    </message>
    <message>
        <source>One more brings changes.</source>
        <translation>Uno más aporta cambios.</translation>
    </message>
    <message>
        <source>One on each line, the lowest first</source>
        <translation>Una por línea, la más baja primero</translation>
    </message>
    <message>
        <source>One position a row</source>
        <translation>Una posición por fila</translation>
    </message>
    <message>
        <source>One thing is to be decided before {copy} is merged.</source>
        <translation>Hay que decidir una cuestión antes de combinar {copy}.</translation>
    </message>
    <message>
        <source>Only a record is written with everything.</source>
        <translation>Solo un registro se escribe con todo.</translation>
    </message>
    <message>
        <source>Only changes by whose name holds this.</source>
        <translation>Solo cambios de autores cuyo nombre contenga esto.</translation>
    </message>
    <message>
        <source>Only changes whose label holds this.</source>
        <translation>Solo cambios cuya denominación contenga esto.</translation>
    </message>
    <message>
        <source>Only claims on this basis.</source>
        <translation>Solo afirmaciones con esta base.</translation>
    </message>
    <message>
        <source>Only copies of one negotiation are merged; its parties and components can be brought in by choice.</source>
        <translation>Solo se combinan copias de una misma negociación; sus partes y componentes pueden incorporarse a elección.</translation>
    </message>
    <message>
        <source>Only rows in which something moved (Ctrl+D)</source>
        <translation>Solo filas en que algo se movió (Ctrl+D)</translation>
    </message>
    <message>
        <source>Only rows that differ</source>
        <translation>Solo filas que difieren</translation>
    </message>
    <message>
        <source>Only tell what would come in, and what not.</source>
        <translation>Solo indica qué se incorporaría y qué no.</translation>
    </message>
    <message>
        <source>Only tell what would come in.</source>
        <translation>Solo indica qué se incorporaría.</translation>
    </message>
    <message>
        <source>Only the &amp;parties and components that the views show</source>
        <translation>Solo las &amp;partes y los componentes que muestran las vistas</translation>
    </message>
    <message>
        <source>Only the selected cell</source>
        <translation>Solo la celda seleccionada</translation>
    </message>
    <message>
        <source>Only this component and what is below it.</source>
        <translation>Solo este componente y lo que depende de él.</translation>
    </message>
    <message>
        <source>Only this party.</source>
        <translation>Solo esta parte.</translation>
    </message>
    <message>
        <source>Only what moved, to be read out.</source>
        <translation>Solo lo que se movió, para leerlo en voz alta.</translation>
    </message>
    <message>
        <source>Only what was expressed by this day.</source>
        <translation>Solo lo expresado hasta este día.</translation>
    </message>
    <message>
        <source>Only what was on record by</source>
        <translation>Solo lo registrado hasta</translation>
    </message>
    <message>
        <source>Only what was on record by then.</source>
        <translation>Solo lo registrado hasta entonces.</translation>
    </message>
    <message>
        <source>Only what was said by this day.</source>
        <translation>Solo lo dicho hasta este día.</translation>
    </message>
    <message>
        <source>Only what was said from this day on.</source>
        <translation>Solo lo dicho desde este día.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open it in Negotiator once where it belongs, or ask for a fresh copy.</source>
        <translation>Ábralo una vez en Negotiator en su lugar de origen o pida una copia nueva.</translation>
    </message>
    <message>
        <source>Open locked files with the password in the first line of F; before the command.</source>
        <translation>Abre los archivos bloqueados con la contraseña de la primera línea de F; antes del comando.</translation>
    </message>
    <message>
        <source>Open the &amp;sample…</source>
        <translation>Abrir el &amp;ejemplo…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open the source…</source>
        <translation>Abrir la fuente…</translation>
    </message>
    <message>
        <source>Open the window without the preferences, and leave them as they are.</source>
        <translation>Abre la ventana sin las preferencias y las deja como están.</translation>
    </message>
    <message>
        <source>Open {address}?</source>
        <translation>¿Abrir {address}?</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Opposition, most first</source>
        <translation>Oposición, de mayor a menor</translation>
    </message>
    <message>
        <source>Options:</source>
        <comment>heading in the help of a command</comment>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>Order of the record</source>
        <translation>Orden del registro</translation>
    </message>
    <message>
        <source>Order that day</source>
        <translation>Orden en ese día</translation>
    </message>
    <message>
        <source>Order, sizes, density, what is shown and folded</source>
        <translation>Orden, tamaños, densidad, lo que se muestra y lo contraído</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Other days and filters need scripts, which are off.</source>
        <translation>Otros días y filtros requieren scripts, que están desactivados.</translation>
    </message>
    <message>
        <source>Our brief (internal)</source>
        <translation>Nuestro mandato (interno)</translation>
    </message>
    <message>
        <source>Our own &amp;brief</source>
        <translation>Nuestro &amp;mandato</translation>
    </message>
    <message>
        <source>Our own brief (internal)</source>
        <translation>Nuestro propio mandato (interno)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Palabra propia</translation>
    </message>
    <message>
        <source>P pins a file or lets it go, Del takes it from the list</source>
        <translation>P fija un archivo o lo suelta, Supr lo quita de la lista</translation>
    </message>
    <message>
        <source>PDF, laid out for A3</source>
        <translation>PDF, compuesto para A3</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>Package “{package}”, with nothing else yet</source>
        <translation>Paquete “{package}”, por ahora sin nada más</translation>
    </message>
    <message>
        <source>Package “{package}”, with {others}: stands or falls together</source>
        <translation>Paquete “{package}”, con {others}: se acepta o se rechaza en su conjunto</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Page {number} of {of}</source>
        <translation>Página {number} de {of}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages are not written as “{suffix}”.</source>
        <translation>Las páginas no se escriben como “{suffix}”.</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>Páginas de preferencias</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>field</comment>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Part of the time in sight</source>
        <translation>Parte del tiempo a la vista</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Participants, elements and dimensions</source>
        <translation>Participantes, elementos y dimensiones</translation>
    </message>
    <message>
        <source>Participants, elements, dimensions</source>
        <translation>Participantes, elementos, dimensiones</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Parties by components</source>
        <translation>Partes por componentes</translation>
    </message>
    <message>
        <source>Parties {first}–{last} of {number}</source>
        <translation>Partes {first}–{last} de {number}</translation>
    </message>
    <message>
        <source>Parties:</source>
        <translation>Partes:</translation>
    </message>
    <message>
        <source>Parts of packages</source>
        <translation>Elementos de paquetes</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Elementos del programa</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>head of a column</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Party, component, stance number, then if and a condition, ! for a red line, exact words in quotation marks</source>
        <translation>Parte, componente, número de postura, luego si y una condición, ! para una línea roja, palabras textuales entre comillas</translation>
    </message>
    <message>
        <source>Passwo&amp;rd…</source>
        <translation>C&amp;ontraseña…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Paste a smaller block.</source>
        <translation>Pegue un bloque más pequeño.</translation>
    </message>
    <message>
        <source>Paste as proposed positions</source>
        <translation>Pegar como posiciones propuestas</translation>
    </message>
    <message>
        <source>Paste as proposed positions…</source>
        <translation>Pegar como posiciones propuestas…</translation>
    </message>
    <message>
        <source>Paste the text of a key here: negotiator-key:…</source>
        <translation>Pegue aquí el texto de una clave: negotiator-key:…</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pla&amp;y what moved</source>
        <translation>Reproduci&amp;r movimientos</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play what moved, from stop to stop (F5)</source>
        <translation>Reproducir los movimientos, paso a paso (F5)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Positions carry the marking “{name}” or a higher one, so it keeps its place.</source>
        <translation>Hay posiciones con la clasificación “{name}” o una superior, por lo que esta conserva su lugar.</translation>
    </message>
    <message>
        <source>Positions older than so many days are marked as old; 0 marks none</source>
        <translation>Las posiciones con más días que los indicados se marcan como antiguas; 0 no marca ninguna</translation>
    </message>
    <message>
        <source>Positions, texts, linkages and packages refer to the component itself and stay with it. Numbers that stand in words are not touched.</source>
        <translation>Las posiciones, los textos, los vínculos y los paquetes se refieren al propio componente y permanecen con él. Los números que figuran en los textos no se modifican.</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Prefer “{basis}” over the others</source>
        <translation>Preferir la base “{basis}” a las demás</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>Preparado &amp;por</translation>
    </message>
    <message>
        <source>Prepared by {name}, {moment}.</source>
        <translation>Preparado por {name}, {moment}.</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>Celda anterior</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Imprime un documento JSON.</translation>
    </message>
    <message>
        <source>Print set kept in the file</source>
        <translation>Conjunto de impresión conservado en el archivo</translation>
    </message>
    <message>
        <source>Print sets</source>
        <translation>Conjuntos de impresión</translation>
    </message>
    <message>
        <source>Print the JSON Schema of a record that is written as .json.

<byte value="x8"/>
Example:
  negotiator json-schema &gt; record.schema.json</source>
        <translation>Imprime el esquema JSON de un registro escrito como .json.

<byte value="x8"/>
Ejemplo:
  negotiator json-schema &gt; record.schema.json</translation>
    </message>
    <message>
        <source>Print what moved in this perspective</source>
        <translation>Imprimir qué se movió en esta perspectiva</translation>
    </message>
    <message>
        <source>Print your own key as text to give to others.

<byte value="x8"/>
Example:
  negotiator keys show --as &quot;Delegation A&quot; &gt; key-of-a.txt</source>
        <translation>Imprime su propia clave como texto para entregarla a otros.

<byte value="x8"/>
Ejemplo:
  negotiator keys show --as &quot;Delegation A&quot; &gt; key-of-a.txt</translation>
    </message>
    <message>
        <source>Printed on every page.</source>
        <translation>Impreso en todas las páginas.</translation>
    </message>
    <message>
        <source>Printed {moment}.</source>
        <translation>Impreso: {moment}.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Proposed modification</source>
        <translation>Modificación propuesta</translation>
    </message>
    <message>
        <source>Proposed positions</source>
        <translation>Posiciones propuestas</translation>
    </message>
    <message>
        <source>Put a BACKUP (its number in the list, or its path) in the place of a file.

The present state is kept as a backup first.

<byte value="x8"/>
Example:
  negotiator restore s.negotiation 1</source>
        <translation>Pone una BACKUP (su número en la lista o su ruta) en lugar de un archivo.

Antes se conserva el estado actual como copia de seguridad.

<byte value="x8"/>
Ejemplo:
  negotiator restore s.negotiation 1</translation>
    </message>
    <message>
        <source>Put a whole copy of FILE into the folder.</source>
        <translation>Pone en la carpeta una copia íntegra de FILE.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away: then a new one is made, which the others do not know yet.</source>
        <translation>Reponga una copia o retírelo de ahí: se creará entonces una nueva, que los demás aún no conocen.</translation>
    </message>
    <message>
        <source>Put m&amp;y copy into the shared folder</source>
        <translation>Poner &amp;mi copia en la carpeta compartida</translation>
    </message>
    <message>
        <source>Put the folder or the medium back and try again, or open the file where it is now.</source>
        <translation>Reponga la carpeta o el soporte e inténtelo de nuevo, o abra el archivo donde se encuentra ahora.</translation>
    </message>
    <message>
        <source>Putting it into words…</source>
        <translation>Redactando el texto…</translation>
    </message>
    <message>
        <source>Putting your copy there…</source>
        <translation>Poniendo allí su copia…</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Línea rápida</translation>
    </message>
    <message>
        <source>R&amp;edacted</source>
        <translation>E&amp;xpurgada</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>Re&amp;glas…</translation>
    </message>
    <message>
        <source>Re&amp;number the component…</source>
        <translation>Renumer&amp;ar el componente…</translation>
    </message>
    <message>
        <source>Read as {words}.</source>
        <translation>Se lee como {words}.</translation>
    </message>
    <message>
        <source>Read it so…</source>
        <translation>Leer así…</translation>
    </message>
    <message>
        <source>Read so</source>
        <translation>Leer así</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Read-only here: {holder} has this file open.</source>
        <translation>Solo lectura aquí: {holder} tiene abierto este archivo.</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>Reafirmada</translation>
    </message>
    <message>
        <source>Reaffirmed: said again, unchanged</source>
        <translation>Reafirmada: dicha de nuevo, sin cambios</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Recode position: {cell}</source>
        <translation>Recodificar posición: {cell}</translation>
    </message>
    <message>
        <source>Recoded</source>
        <translation>Recodificada</translation>
    </message>
    <message>
        <source>Recoded: the scale changed; no shift</source>
        <translation>Recodificada: cambió la escala; no hay desplazamiento</translation>
    </message>
    <message numerus="yes">
        <source>Record %n positions</source>
        <translation>
            <numerusform>Registrar %n posición</numerusform>
            <numerusform>Registrar %n posiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n positions: {cells}</source>
        <translation>
            <numerusform>Registrar %n posición: {cells}</numerusform>
            <numerusform>Registrar %n posiciones: {cells}</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a new position in this cell (Ctrl+R)</source>
        <translation>Registrar una nueva posición en esta celda (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record and close</source>
        <translation>Registrar y cerrar</translation>
    </message>
    <message>
        <source>Record and close (Ctrl+Enter)</source>
        <translation>Registrar y cerrar (Ctrl+Intro)</translation>
    </message>
    <message numerus="yes">
        <source>Record for %n cells…</source>
        <translation>
            <numerusform>Registrar para %n celda…</numerusform>
            <numerusform>Registrar para %n celdas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Record for se&amp;veral parties…</source>
        <translation>Re&amp;gistrar para varias partes…</translation>
    </message>
    <message>
        <source>Record for several parties</source>
        <translation>Registrar para varias partes</translation>
    </message>
    <message>
        <source>Record of positions</source>
        <translation>Registro de posiciones</translation>
    </message>
    <message>
        <source>Record one position, and print its uid.

<byte value="x8"/>
Example:
  negotiator record s.negotiation --party RU --component A.2 --stance opposes \
      --on 2026-03-04 --statement &quot;No clause in this form&quot;</source>
        <translation>Registra una posición e imprime su uid.

<byte value="x8"/>
Ejemplo:
  negotiator record s.negotiation --party RU --component A.2 --stance opposes \
      --on 2026-03-04 --statement &quot;No clause in this form&quot;</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>Registrar posición</translation>
    </message>
    <message>
        <source>Record position: {cell}</source>
        <translation>Registrar posición: {cell}</translation>
    </message>
    <message>
        <source>Record position…</source>
        <translation>Registrar posición…</translation>
    </message>
    <message>
        <source>Record what is ticked, as one change (Ctrl+Enter)</source>
        <translation>Registrar lo marcado, en un solo cambio (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Record, and clear the line for the next (Enter)</source>
        <translation>Registrar y vaciar la línea para la siguiente (Intro)</translation>
    </message>
    <message>
        <source>Record, next</source>
        <translation>Registrar y seguir</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Red &amp;line</source>
        <translation>&amp;Línea roja</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Línea roja</translation>
    </message>
    <message>
        <source>Red line, bar at the side</source>
        <translation>Línea roja, barra al lado</translation>
    </message>
    <message>
        <source>Red line.</source>
        <translation>Línea roja.</translation>
    </message>
    <message>
        <source>Red line: the party has said that it will not move</source>
        <translation>Línea roja: la parte ha dicho que no se moverá</translation>
    </message>
    <message>
        <source>Red lines only</source>
        <translation>Solo líneas rojas</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Expurgar</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Expurgado</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Rehacer: {change}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>Rehacer: {label}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Release frozen columns</source>
        <translation>Liberar columnas inmovilizadas</translation>
    </message>
    <message>
        <source>Release frozen rows</source>
        <translation>Liberar filas inmovilizadas</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Elimi&amp;nar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove it and keep it anew.</source>
        <translation>Elimínelo y consérvelo de nuevo.</translation>
    </message>
    <message>
        <source>Remove it and save it anew.</source>
        <translation>Elimínelo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Remove it first if it is to have another name.</source>
        <translation>Elimínelo antes si ha de tener otro nombre.</translation>
    </message>
    <message>
        <source>Remove the keys too.</source>
        <translation>Elimina también las claves.</translation>
    </message>
    <message>
        <source>Remove them?</source>
        <translation>¿Eliminarlos?</translation>
    </message>
    <message>
        <source>Remove those first, or edit it instead.</source>
        <translation>Elimine antes esas entradas o edite esta en su lugar.</translation>
    </message>
    <message>
        <source>Remove those that are not needed.</source>
        <translation>Elimine los que no sean necesarios.</translation>
    </message>
    <message>
        <source>Remove those that you do not need any more.</source>
        <translation>Elimine los que ya no necesite.</translation>
    </message>
    <message>
        <source>Remove without asking.</source>
        <translation>Elimina sin preguntar.</translation>
    </message>
    <message>
        <source>Remove {kind}: {title}</source>
        <translation>Eliminar {kind}: {title}</translation>
    </message>
    <message>
        <source>Rename it there, and put your copy again. It was left as it is.</source>
        <translation>Cámbiele allí el nombre y ponga de nuevo su copia. Se dejó como está.</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Renumerar</translation>
    </message>
    <message>
        <source>Renumber {component}</source>
        <translation>Renumerar {component}</translation>
    </message>
    <message>
        <source>Renumber {old} as {new}</source>
        <translation>Renumerar {old} como {new}</translation>
    </message>
    <message>
        <source>Renumber…</source>
        <translation>Renumerar…</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Reemplaza un archivo existente.</translation>
    </message>
    <message>
        <source>Replaced: {stance}, said on {date}</source>
        <translation>Sustituida: {stance}, expresada el {date}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reports of crashes, without any content</source>
        <translation>Informes de fallos, sin contenido alguno</translation>
    </message>
    <message>
        <source>Rescued negotiation</source>
        <translation>Negociación rescatada</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the backup once more, if that change is not wanted.</source>
        <translation>Restaure de nuevo la copia de seguridad si ese cambio no se desea.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restoring {file}…</source>
        <translation>Restaurando {file}…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation>Ronda por ronda</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Ronda {number}</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>Filas procesadas</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>Filas que contienen</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>Filas que contienen…</translation>
    </message>
    <message>
        <source>Rows that may have been entered twice</source>
        <translation>Entradas que quizá se introdujeron dos veces</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>Filas que quedan fuera</translation>
    </message>
    <message>
        <source>Rules of the redaction</source>
        <translation>Reglas de la expurgación</translation>
    </message>
    <message>
        <source>R{number}</source>
        <comment>the short name of a round</comment>
        <translation>R{number}</translation>
    </message>
    <message>
        <source>S&amp;hare a copy…</source>
        <translation>Compartir &amp;una copia…</translation>
    </message>
    <message>
        <source>S&amp;ign the copy as</source>
        <translation>&amp;Firmar la copia como</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>G&amp;uardar…</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>a stance</comment>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>between which days</comment>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Said of</source>
        <translation>Referida a</translation>
    </message>
    <message>
        <source>Said of an older text</source>
        <translation>Referida a un texto anterior</translation>
    </message>
    <message>
        <source>Said of an older text: {text}</source>
        <translation>Referida a un texto anterior: {text}</translation>
    </message>
    <message>
        <source>Said of an older text: {title}</source>
        <translation>Referida a un texto anterior: {title}</translation>
    </message>
    <message>
        <source>Said of {text}</source>
        <translation>Referida a {text}</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
    <message>
        <source>Salience {number}, power {power}</source>
        <translation>Relevancia {number}, poder {power}</translation>
    </message>
    <message>
        <source>Same stance, terms changed</source>
        <translation>Misma postura, otros términos</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save &amp;list of problems…</source>
        <translation>Guardar &amp;lista de problemas…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy of the backup instead.</source>
        <translation>Guarde en su lugar una copia de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and import into the copy.</source>
        <translation>Guarde una copia donde pueda escribir e importe en ella.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and merge into the copy.</source>
        <translation>Guarde una copia donde pueda escribir y combine en ella.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and work in the copy.</source>
        <translation>Guarde una copia donde pueda escribir y trabaje en ella.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Guardar como PD&amp;F…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation>Guardar como {format}…</translation>
    </message>
    <message>
        <source>Save it again in its own program.</source>
        <translation>Guárdelo de nuevo en su propio programa.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>Guárdelo de nuevo como CSV.</translation>
    </message>
    <message>
        <source>Save it as CSV, or choose the workbook.</source>
        <translation>Guárdelo como CSV o elija el libro.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>Guárdelo como CSV.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Save it as text again.</source>
        <translation>Guárdelo de nuevo como texto.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Guárdelo primero.</translation>
    </message>
    <message>
        <source>Save page {number}</source>
        <translation>Guardar página {number}</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Guardar el documento</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the picture of the timeline as SVG, PNG or PDF</source>
        <translation>Guardar la imagen de la cronología como SVG, PNG o PDF</translation>
    </message>
    <message>
        <source>Save what is needed of it as CSV.</source>
        <translation>Guarde como CSV lo que se necesite.</translation>
    </message>
    <message>
        <source>Say --from and --to, or --known-from and --known-to.</source>
        <translation>Indique --from y --to, o --known-from y --known-to.</translation>
    </message>
    <message>
        <source>Say from whom a copy is, and whether it is as it was signed.

The exit code is 0 only if it is unchanged since a key that you know signed it.

<byte value="x8"/>
Example:
  negotiator verify from-a.negotiation</source>
        <translation>Indica de quién procede una copia y si está tal como se firmó.

El código de salida es 0 solo si no ha cambiado desde que la firmó una clave que usted conoce.

<byte value="x8"/>
Ejemplo:
  negotiator verify from-a.negotiation</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Dígalo en pocas palabras.</translation>
    </message>
    <message>
        <source>Say what a file holds.

<byte value="x8"/>
Example:
  negotiator info s.negotiation --json</source>
        <translation>Indica qué contiene un archivo.

<byte value="x8"/>
Ejemplo:
  negotiator info s.negotiation --json</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>Indica qué cambiaría, sin cambiar nada.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>Buscar o ir a</translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation>Buscar o ir a…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Second moment</source>
        <translation>Segundo momento</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Security assurances: parties and elements</source>
        <translation>Garantías de seguridad: partes y elementos</translation>
    </message>
    <message>
        <source>See first what comes in; nothing is written before Merge</source>
        <translation>Vea primero qué se incorpora; no se escribe nada antes de Combinar</translation>
    </message>
    <message>
        <source>See note {number}.</source>
        <translation>Véase la nota {number}.</translation>
    </message>
    <message>
        <source>See the help for an example.</source>
        <translation>Consulte un ejemplo en la ayuda.</translation>
    </message>
    <message>
        <source>See which are with --dry-run.</source>
        <translation>Vea cuáles son con --dry-run.</translation>
    </message>
    <message>
        <source>Select a cell to see who said what.</source>
        <translation>Seleccione una celda para ver quién dijo qué.</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>parts cells</comment>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Session mo&amp;de…</source>
        <translation>M&amp;odo de sesión…</translation>
    </message>
    <message>
        <source>Session mode</source>
        <translation>Modo de sesión</translation>
    </message>
    <message>
        <source>Session mode (Ctrl+Shift+R)</source>
        <translation>Modo de sesión (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Session mode: {what}</source>
        <translation>Modo de sesión: {what}</translation>
    </message>
    <message>
        <source>Settings: preferences, and the list of recent files</source>
        <translation>Ajustes: preferencias y lista de archivos recientes</translation>
    </message>
    <message>
        <source>Several words that do not belong together are strong.</source>
        <translation>Varias palabras sin relación entre sí forman una contraseña fuerte.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>Compartir una copia</translation>
    </message>
    <message>
        <source>Share copy…</source>
        <translation>Compartir una copia…</translation>
    </message>
    <message>
        <source>Share&amp;d folder…</source>
        <translation>Carpe&amp;ta compartida…</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Carpeta compartida</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sheet {number}/{of} – {band}: {names}</source>
        <translation>Hoja {number}/{of} – {band}: {names}</translation>
    </message>
    <message>
        <source>Sheets of the print set</source>
        <translation>Hojas del conjunto de impresión</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Desplazamientos</translation>
    </message>
    <message>
        <source>Shifts a round</source>
        <translation>Desplazamientos por ronda</translation>
    </message>
    <message>
        <source>Shifts a round: towards agreement above the line, away below</source>
        <translation>Desplazamientos por ronda: hacia el acuerdo sobre la línea, en sentido contrario bajo ella</translation>
    </message>
    <message>
        <source>Shifts up to the end of</source>
        <translation>Desplazamientos hasta el final de</translation>
    </message>
    <message>
        <source>Shifts, most first</source>
        <translation>Desplazamientos, de mayor a menor</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all bases</source>
        <translation>Mostrar todas las bases</translation>
    </message>
    <message>
        <source>Show all parties and components</source>
        <translation>Mostrar todas las partes y componentes</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Mostrar todo de nuevo (Esc)</translation>
    </message>
    <message>
        <source>Show fewer parties or components, or export a table instead.</source>
        <translation>Muestre menos partes o componentes, o exporte una tabla en su lugar.</translation>
    </message>
    <message>
        <source>Show fewer parties or components, or export a workbook.</source>
        <translation>Muestre menos partes o componentes, o exporte un libro.</translation>
    </message>
    <message>
        <source>Show fewer: one sheet has room for {number}.</source>
        <translation>Muestre menos: en una hoja caben {number}.</translation>
    </message>
    <message>
        <source>Show it under this name.</source>
        <translation>Lo muestra con este nombre.</translation>
    </message>
    <message>
        <source>Show on timeline</source>
        <translation>Mostrar en la cronología</translation>
    </message>
    <message>
        <source>Show only components with certain cells (Ctrl+F)</source>
        <translation>Mostrar solo componentes con determinadas celdas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show or hide the original words</source>
        <translation>Mostrar u ocultar las palabras originales</translation>
    </message>
    <message>
        <source>Show others, or withhold less.</source>
        <translation>Muestre otras o retenga menos.</translation>
    </message>
    <message>
        <source>Show the current framework against the proposed modification, to the word.

Or the versions that are named; more than two stand below each other.

<byte value="x8"/>
Examples:
  negotiator compare s.negotiation --component A.2
  negotiator compare s.negotiation --versions &quot;Rev.1,Rev.2&quot;
  negotiator compare --texts old.txt new.txt --json</source>
        <translation>Muestra el marco vigente frente a la modificación propuesta, palabra por palabra.

O las versiones que se indiquen; si son más de dos, van una debajo de otra.

<byte value="x8"/>
Ejemplos:
  negotiator compare s.negotiation --component A.2
  negotiator compare s.negotiation --versions &quot;Rev.1,Rev.2&quot;
  negotiator compare --texts old.txt new.txt --json</translation>
    </message>
    <message>
        <source>Show the measure</source>
        <translation>Mostrar la medida</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Mostrar la fuente</translation>
    </message>
    <message>
        <source>Show the source: {source}</source>
        <translation>Mostrar la fuente: {source}</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Muestra la versión y termina.</translation>
    </message>
    <message>
        <source>Show the whole time (Home)</source>
        <translation>Mostrar todo el período (Inicio)</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estos</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Mostrar este día</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Muestra este mensaje y termina.</translation>
    </message>
    <message>
        <source>Show what is &amp;typed</source>
        <translation>Mostrar lo que se &amp;escribe</translation>
    </message>
    <message>
        <source>Show who holds what, party by component.

<byte value="x8"/>
Example:
  negotiator matrix s.negotiation --as-of 2026-02-26 --since &quot;Round 3&quot; --basis public</source>
        <translation>Muestra quién mantiene qué, por partes y componentes.

<byte value="x8"/>
Ejemplo:
  negotiator matrix s.negotiation --as-of 2026-02-26 --since &quot;Round 3&quot; --basis public</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Sign in this name.</source>
        <translation>Firma con este nombre.</translation>
    </message>
    <message>
        <source>Sign the copy with your key.</source>
        <translation>Firma la copia con su clave.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signed as {name}.</source>
        <translation>Firmado como {name}.</translation>
    </message>
    <message>
        <source>Signed by a key that you do not know; its signature does not hold: the record was changed since, or the signature is forged.</source>
        <translation>Firmado con una clave que usted no conoce; la firma no es válida: el registro se modificó después o la firma está falsificada.</translation>
    </message>
    <message>
        <source>Signed by {name} on {day}, changed since</source>
        <translation>Firmado por {name} el {day}, modificado después</translation>
    </message>
    <message>
        <source>Signs and measures</source>
        <translation>Signos y medidas</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Desde {moment}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Small, grey: the stance held then</source>
        <translation>Pequeño, gris: la postura mantenida entonces</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>Más peq&amp;ueño</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your record is safe: each change was on disk when it was made.</source>
        <translation>Se produjo un error en el programa. Su registro está a salvo: cada cambio quedó en el disco en el momento de hacerse.</translation>
    </message>
    <message>
        <source>Sort components by</source>
        <translation>Ordenar componentes por</translation>
    </message>
    <message>
        <source>Sort parties by</source>
        <translation>Ordenar partes por</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source and cause</source>
        <comment>head of a column</comment>
        <translation>Fuente y causa</translation>
    </message>
    <message>
        <source>Source, speaker</source>
        <translation>Fuente, orador</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Fuentes discrepantes</translation>
    </message>
    <message>
        <source>Sources differ: {stances}</source>
        <translation>Fuentes discrepantes: {stances}</translation>
    </message>
    <message>
        <source>Sources differ; no working reading is chosen.</source>
        <translation>Las fuentes difieren; no se ha elegido una lectura de trabajo.</translation>
    </message>
    <message>
        <source>Sources of one day differ</source>
        <translation>Fuentes de un mismo día difieren</translation>
    </message>
    <message>
        <source>Speak, and write pages, in this language; before the command.</source>
        <translation>Usa este idioma en los mensajes y las páginas; antes del comando.</translation>
    </message>
    <message>
        <source>Stale: said longer ago than the negotiation’s limit, or of an older text</source>
        <translation>Desactualizada: expresada hace más tiempo que el límite de la negociación, o referida a un texto anterior</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Stance for {word}</source>
        <translation>Postura para {word}</translation>
    </message>
    <message>
        <source>Stance held</source>
        <translation>Postura mantenida</translation>
    </message>
    <message>
        <source>Stance number or name, then if and a condition, exclamation mark for a red line, and the statement</source>
        <translation>Número o nombre de la postura, luego si y una condición, signo de exclamación para una línea roja, y la declaración</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>Posturas</translation>
    </message>
    <message>
        <source>Stances, best to worst</source>
        <translation>Posturas, de mejor a peor</translation>
    </message>
    <message>
        <source>Stances:</source>
        <translation>Posturas:</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a change</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Statement by {party}, {date}</source>
        <translation>Declaración de {party}, {date}</translation>
    </message>
    <message>
        <source>Statement of its group</source>
        <translation>Declaración de su grupo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps, best first</source>
        <translation>Grados, el mejor primero</translation>
    </message>
    <message>
        <source>Still being worked out</source>
        <translation>Aún en cálculo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Dejar de &amp;vigilar</translation>
    </message>
    <message>
        <source>Stop (F5 or Esc)</source>
        <translation>Detener (F5 o Esc)</translation>
    </message>
    <message>
        <source>Stop what is &amp;written</source>
        <translation>&amp;Detener la escritura en curso</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped: {work}</source>
        <translation>Detenido: {work}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fortaleza</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Fortaleza de la contraseña</translation>
    </message>
    <message>
        <source>Strength of the password in words</source>
        <translation>Fortaleza de la contraseña, en palabras</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Intercambiar filas y columnas</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>parts cells</comment>
        <translation>Tabulación</translation>
    </message>
    <message>
        <source>Table of positions</source>
        <translation>Tabla de posiciones</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Take a mapping from a file, as the command line does</source>
        <translation>Tomar una correspondencia de un archivo, como en la línea de comandos</translation>
    </message>
    <message>
        <source>Take back the latest change.

<byte value="x8"/>
Example:
  negotiator undo s.negotiation</source>
        <translation>Deshace el último cambio.

<byte value="x8"/>
Ejemplo:
  negotiator undo s.negotiation</translation>
    </message>
    <message>
        <source>Take for</source>
        <comment>followed by which fields, then by which side</comment>
        <translation>Tomar para</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Take the chosen sheet out of the set</source>
        <translation>Quitar del conjunto la hoja elegida</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomado</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Tomado como</translation>
    </message>
    <message>
        <source>Taken from a statement of a group; its words stand in italics</source>
        <translation>Tomada de una declaración de un grupo; sus palabras van en cursiva</translation>
    </message>
    <message>
        <source>Taken from a statement of its group</source>
        <translation>Tomada de una declaración de su grupo</translation>
    </message>
    <message>
        <source>Taken from a statement of the group</source>
        <translation>Tomada de una declaración del grupo</translation>
    </message>
    <message>
        <source>Taken from a statement of {group}</source>
        <translation>Tomada de una declaración de {group}</translation>
    </message>
    <message>
        <source>Taken from its group</source>
        <translation>Tomada de su grupo</translation>
    </message>
    <message>
        <source>Taken from {group}</source>
        <translation>Tomada de {group}</translation>
    </message>
    <message>
        <source>Taking back what was written…</source>
        <translation>Deshaciendo lo escrito…</translation>
    </message>
    <message>
        <source>Taking what may leave…</source>
        <translation>Seleccionando lo que puede salir…</translation>
    </message>
    <message>
        <source>Tell how everything moved round by round: shifts, convergence, distance.

<byte value="x8"/>
Example:
  negotiator movement s.negotiation --basis public --json</source>
        <translation>Indica cómo se movió todo, ronda por ronda: desplazamientos, convergencia, distancia.

<byte value="x8"/>
Ejemplo:
  negotiator movement s.negotiation --basis public --json</translation>
    </message>
    <message>
        <source>Tell how the matrix differs between two moments, or between what was known at two.

<byte value="x8"/>
Examples:
  negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
  negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00</source>
        <translation>Indica en qué difiere la matriz entre dos momentos, o entre lo que se sabía en dos momentos.

<byte value="x8"/>
Ejemplos:
  negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
  negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00</translation>
    </message>
    <message>
        <source>Tell what moved, and what was corrected, reaffirmed or withdrawn.

<byte value="x8"/>
Examples:
  negotiator timeline s.negotiation --since &quot;Round 3&quot; --party RU
  negotiator timeline s.negotiation --since &quot;Round 2&quot; --brief</source>
        <translation>Indica qué se movió y qué se corrigió, reafirmó o retiró.

<byte value="x8"/>
Ejemplos:
  negotiator timeline s.negotiation --since &quot;Round 3&quot; --party RU
  negotiator timeline s.negotiation --since &quot;Round 2&quot; --brief</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Terms changed</source>
        <translation>Términos modificados</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text from {file}</source>
        <translation>Texto de {file}</translation>
    </message>
    <message>
        <source>Text of a framework</source>
        <translation>Texto de un marco</translation>
    </message>
    <message>
        <source>Text of a key</source>
        <translation>Texto de una clave</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Text of the new version</source>
        <translation>Texto de la nueva versión</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Texto que se busca</translation>
    </message>
    <message>
        <source>Text versions</source>
        <translation>Versiones del texto</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Texts in columns</source>
        <translation>Textos en columnas</translation>
    </message>
    <message>
        <source>Texts in columns…</source>
        <translation>Textos en columnas…</translation>
    </message>
    <message>
        <source>Texts to compare, by label; up to six of them.</source>
        <translation>Textos que se comparan, por denominación; hasta seis.</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Texto…</translation>
    </message>
    <message>
        <source>That is not the text of a key.</source>
        <translation>Eso no es el texto de una clave.</translation>
    </message>
    <message>
        <source>That is the open file itself.</source>
        <translation>Ese es el propio archivo abierto.</translation>
    </message>
    <message>
        <source>That is your own key.</source>
        <translation>Esa es su propia clave.</translation>
    </message>
    <message>
        <source>That key is known already, as {name}.</source>
        <translation>Esa clave ya se conoce, como {name}.</translation>
    </message>
    <message>
        <source>The age is that of new negotiations; Edit › Negotiation… has that of the open one.</source>
        <translation>Esta antigüedad rige para las negociaciones nuevas; la de la abierta está en Editar › Negociación….</translation>
    </message>
    <message>
        <source>The answer cannot be written: {reason}.</source>
        <translation>No se puede escribir la respuesta: {reason}.</translation>
    </message>
    <message>
        <source>The attachment {attachment} is damaged.</source>
        <translation>El adjunto {attachment} está dañado.</translation>
    </message>
    <message>
        <source>The backup cannot be read: {reason}.</source>
        <translation>No se puede leer la copia de seguridad: {reason}.</translation>
    </message>
    <message>
        <source>The backups of the file follow.</source>
        <translation>Las copias de seguridad del archivo siguen el cambio.</translation>
    </message>
    <message>
        <source>The block cannot be read as cells.</source>
        <translation>El bloque no puede leerse como celdas.</translation>
    </message>
    <message>
        <source>The block proposes no position.</source>
        <translation>El bloque no propone ninguna posición.</translation>
    </message>
    <message>
        <source>The choice could not be kept: {reason}.</source>
        <translation>No se pudo conservar la elección: {reason}.</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>El evento elegido</translation>
    </message>
    <message>
        <source>The code of the group.</source>
        <translation>El código del grupo.</translation>
    </message>
    <message>
        <source>The code of the member.</source>
        <translation>El código del miembro.</translation>
    </message>
    <message>
        <source>The code of the party that acts.</source>
        <translation>El código de la parte que actúa.</translation>
    </message>
    <message>
        <source>The code of the party that proposed it.</source>
        <translation>El código de la parte que lo propuso.</translation>
    </message>
    <message>
        <source>The code of the party that verifies.</source>
        <translation>El código de la parte que verifica.</translation>
    </message>
    <message>
        <source>The colours of the theme “{name}” cannot be read ({error}).</source>
        <translation>No se pueden leer los colores del tema “{name}” ({error}).</translation>
    </message>
    <message>
        <source>The copy has no password: whoever has it can read it.</source>
        <translation>La copia no tiene contraseña: quien la tenga puede leerla.</translation>
    </message>
    <message>
        <source>The copy of {file}</source>
        <translation>La copia de {file}</translation>
    </message>
    <message>
        <source>The copy of {file} cannot be written: {reason}.</source>
        <translation>No se puede escribir la copia de {file}: {reason}.</translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation>La copia se canceló.</translation>
    </message>
    <message>
        <source>The copy was not made: {also} of the withheld texts were still in it.</source>
        <translation>No se hizo la copia: {also} de los textos retenidos seguían en ella.</translation>
    </message>
    <message>
        <source>The disk reported an error while {file} was read or written.</source>
        <translation>El disco comunicó un error al leer o escribir {file}.</translation>
    </message>
    <message>
        <source>The document contradicts itself: a component stands below itself.</source>
        <translation>El documento se contradice: un componente está por debajo de sí mismo.</translation>
    </message>
    <message>
        <source>The document contradicts itself: an embedded attachment has other bytes than its row says.</source>
        <translation>El documento se contradice: un adjunto insertado tiene bytes distintos de los que indica su entrada.</translation>
    </message>
    <message>
        <source>The document contradicts itself: its history and its {section} differ.</source>
        <translation>El documento se contradice: su historial y la sección {section} difieren.</translation>
    </message>
    <message>
        <source>The document contradicts itself: there is no kind of row “{word}”.</source>
        <translation>El documento se contradice: no existe el tipo de entrada “{word}”.</translation>
    </message>
    <message>
        <source>The document contradicts itself: {problems}.</source>
        <translation>El documento se contradice: {problems}.</translation>
    </message>
    <message>
        <source>The document contradicts itself: {problem}.</source>
        <translation>El documento se contradice: {problem}.</translation>
    </message>
    <message>
        <source>The document has no text.</source>
        <translation>El documento no tiene texto.</translation>
    </message>
    <message>
        <source>The document holds what no Word document holds.</source>
        <translation>El documento contiene algo que ningún documento de Word contiene.</translation>
    </message>
    <message>
        <source>The document is damaged or has a password.</source>
        <translation>El documento está dañado o tiene contraseña.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>El documento está dañado.</translation>
    </message>
    <message>
        <source>The document is larger than a text can be.</source>
        <translation>El documento es más grande de lo que puede ser un texto.</translation>
    </message>
    <message>
        <source>The document names a {what} that it does not hold ({uid}).</source>
        <translation>El documento menciona un elemento que no contiene: {what} ({uid}).</translation>
    </message>
    <message>
        <source>The exact words, translated.</source>
        <translation>Las palabras textuales, traducidas.</translation>
    </message>
    <message>
        <source>The exact words.</source>
        <translation>Las palabras textuales.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>El archivo está como estaba.</translation>
    </message>
    <message>
        <source>The file is as it was. Check the room on the disk and the permissions.</source>
        <translation>El archivo está como estaba. Compruebe el espacio en disco y los permisos.</translation>
    </message>
    <message>
        <source>The file is done. Its backups follow: {number} of {all}…</source>
        <translation>El archivo está listo. Siguen sus copias de seguridad: {number} de {all}…</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>El archivo no es un texto.</translation>
    </message>
    <message>
        <source>The file is read-only here, so its password stays as it is.</source>
        <translation>El archivo es aquí de solo lectura, por lo que su contraseña queda como está.</translation>
    </message>
    <message>
        <source>The file is read-only here, so nothing can be recorded.</source>
        <translation>Aquí el archivo es de solo lectura: no se puede registrar nada.</translation>
    </message>
    <message>
        <source>The file is read-only here, so nothing was restored.</source>
        <translation>El archivo es aquí de solo lectura, por lo que no se restauró nada.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>El primer día.</translation>
    </message>
    <message>
        <source>The first moment: as of this day.</source>
        <translation>El primer momento: a fecha de este día.</translation>
    </message>
    <message>
        <source>The first rows, as they are read</source>
        <translation>Las primeras filas, tal como se leen</translation>
    </message>
    <message>
        <source>The first: as known at this moment.</source>
        <translation>El primero: según lo conocido en este momento.</translation>
    </message>
    <message>
        <source>The highest marking shown</source>
        <translation>La clasificación más alta que se muestra</translation>
    </message>
    <message>
        <source>The history of {record} contradicts itself: a row comes before itself.</source>
        <translation>El historial de {record} se contradice: una entrada se precede a sí misma.</translation>
    </message>
    <message>
        <source>The icon of Negotiator</source>
        <translation>El icono de Negotiator</translation>
    </message>
    <message>
        <source>The icons of the program are missing.</source>
        <translation>Faltan los iconos del programa.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>La importación se canceló.</translation>
    </message>
    <message>
        <source>The key cannot be kept: {reason}.</source>
        <translation>No se puede conservar la clave: {reason}.</translation>
    </message>
    <message>
        <source>The key of {name} is known no longer.</source>
        <translation>La clave de {name} ha dejado de conocerse.</translation>
    </message>
    <message>
        <source>The key of {name} is on the clipboard.</source>
        <translation>La clave de {name} está en el portapapeles.</translation>
    </message>
    <message>
        <source>The key stays on this computer; the text holds only its public half.</source>
        <translation>La clave permanece en este equipo; el texto solo contiene su mitad pública.</translation>
    </message>
    <message>
        <source>The key that you know as {name} is another one.</source>
        <translation>La clave que usted conoce como {name} es otra.</translation>
    </message>
    <message>
        <source>The known keys in {known} are damaged.</source>
        <translation>Las claves conocidas de {known} están dañadas.</translation>
    </message>
    <message>
        <source>The label of the text it is based on.</source>
        <translation>La denominación del texto en que se basa.</translation>
    </message>
    <message>
        <source>The label of the text it was said of.</source>
        <translation>La denominación del texto al que se refería.</translation>
    </message>
    <message>
        <source>The language of the exact words.</source>
        <translation>El idioma de las palabras textuales.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>El último día.</translation>
    </message>
    <message>
        <source>The last time the program ended unexpectedly. Your record is safe: each change was on disk when it was made. This report says where it happened, and nothing of what the negotiation holds. It stays on this computer unless you give it to somebody.</source>
        <translation>La última vez, el programa terminó de forma inesperada. Su registro está a salvo: cada cambio quedó en el disco en el momento de hacerse. Este informe indica dónde ocurrió y nada de lo que contiene la negociación. Permanece en este equipo, salvo que usted lo entregue a alguien.</translation>
    </message>
    <message>
        <source>The mapping cannot be read: {reason}.</source>
        <translation>No se puede leer la correspondencia: {reason}.</translation>
    </message>
    <message>
        <source>The matrix at both moments</source>
        <translation>La matriz en ambos momentos</translation>
    </message>
    <message>
        <source>The matrix at two moments side by side (Ctrl+Shift+D)</source>
        <translation>La matriz en dos momentos, en paralelo (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>The merge was cancelled.</source>
        <translation>La combinación se canceló.</translation>
    </message>
    <message>
        <source>The name in which the copy is signed</source>
        <translation>El nombre con que se firma la copia</translation>
    </message>
    <message>
        <source>The name in which you sign</source>
        <translation>El nombre con que usted firma</translation>
    </message>
    <message>
        <source>The name of the package.</source>
        <translation>El nombre del paquete.</translation>
    </message>
    <message>
        <source>The new scale says nothing of “{step}”.</source>
        <translation>La nueva escala no dice nada de “{step}”.</translation>
    </message>
    <message>
        <source>The number of the chapter or component it belongs to.</source>
        <translation>El número del capítulo o componente al que pertenece.</translation>
    </message>
    <message>
        <source>The number of the component it belongs to.</source>
        <translation>El número del componente al que pertenece.</translation>
    </message>
    <message>
        <source>The number of the component it follows from, if from one.</source>
        <translation>El número del componente del que se deriva, si procede.</translation>
    </message>
    <message>
        <source>The number of the component that depends.</source>
        <translation>El número del componente que depende.</translation>
    </message>
    <message>
        <source>The number of the component.</source>
        <translation>El número del componente.</translation>
    </message>
    <message>
        <source>The number of the one it depends on.</source>
        <translation>El número de aquel del que depende.</translation>
    </message>
    <message>
        <source>The option {option} is missing.</source>
        <translation>Falta la opción {option}.</translation>
    </message>
    <message numerus="yes">
        <source>The option {option} needs %n values.</source>
        <translation>
            <numerusform>La opción {option} necesita %n valor.</numerusform>
            <numerusform>La opción {option} necesita %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation>La opción {option} necesita un valor.</translation>
    </message>
    <message>
        <source>The option {option} takes no value.</source>
        <translation>La opción {option} no admite ningún valor.</translation>
    </message>
    <message>
        <source>The other texts, and how much is shown</source>
        <translation>Los demás textos y cuánto se muestra</translation>
    </message>
    <message>
        <source>The page in sight as SVG or PNG</source>
        <translation>La página a la vista como SVG o PNG</translation>
    </message>
    <message>
        <source>The pages cannot be written.</source>
        <translation>No se pueden escribir las páginas.</translation>
    </message>
    <message>
        <source>The pages were not laid out to the end.</source>
        <translation>La composición de las páginas no se completó.</translation>
    </message>
    <message>
        <source>The party has said it will not move (Alt+L)</source>
        <translation>La parte ha dicho que no se moverá (Alt+L)</translation>
    </message>
    <message>
        <source>The party has said it will not move.</source>
        <translation>La parte ha dicho que no se moverá.</translation>
    </message>
    <message>
        <source>The party or component of this code or number there is the one like it here.</source>
        <translation>La parte o el componente con este código o número allí es el que se corresponde con el de aquí.</translation>
    </message>
    <message>
        <source>The party whose text it is.</source>
        <translation>La parte de la que es el texto.</translation>
    </message>
    <message>
        <source>The password has more than {count} letters.</source>
        <translation>La contraseña tiene más de {count} caracteres.</translation>
    </message>
    <message>
        <source>The password holds what cannot be typed.</source>
        <translation>La contraseña contiene algo que no puede teclearse.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>La contraseña está vacía.</translation>
    </message>
    <message>
        <source>The password is not that of {file}, or the file is damaged at its beginning.</source>
        <translation>La contraseña no es la de {file}, o el archivo está dañado al comienzo.</translation>
    </message>
    <message>
        <source>The password of {file} could not be changed: {reason}.</source>
        <translation>No se pudo cambiar la contraseña de {file}: {reason}.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>La contraseña no se cambió.</translation>
    </message>
    <message numerus="yes">
        <source>The picture would have %n lanes.</source>
        <translation>
            <numerusform>La imagen tendría %n carril.</numerusform>
            <numerusform>La imagen tendría %n carriles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences are damaged, and cannot be set aside: {reason}.</source>
        <translation>Las preferencias están dañadas y no se pueden apartar: {reason}.</translation>
    </message>
    <message>
        <source>The preferences cannot be read ({reason}).</source>
        <translation>No se pueden leer las preferencias ({reason}).</translation>
    </message>
    <message>
        <source>The preferences could not be kept: {reason}.</source>
        <translation>No se pudieron conservar las preferencias: {reason}.</translation>
    </message>
    <message>
        <source>The preferences were damaged and were set aside as {name}.</source>
        <translation>Las preferencias estaban dañadas y se apartaron como {name}.</translation>
    </message>
    <message>
        <source>The present state is kept as a backup first.</source>
        <translation>El estado actual se conserva antes como copia de seguridad.</translation>
    </message>
    <message>
        <source>The print set “{name}” cannot be read.</source>
        <translation>No se puede leer el conjunto de impresión “{name}”.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>El programa terminó de forma inesperada</translation>
    </message>
    <message>
        <source>The record holds no such position to correct or withdraw.</source>
        <translation>El registro no contiene tal posición que corregir o retirar.</translation>
    </message>
    <message>
        <source>The record holds no such position.</source>
        <translation>El registro no contiene tal posición.</translation>
    </message>
    <message>
        <source>The record holds no such {kind}.</source>
        <translation>El registro no contiene tal elemento: {kind}.</translation>
    </message>
    <message>
        <source>The record holds only its path.</source>
        <translation>El registro solo contiene su ruta.</translation>
    </message>
    <message>
        <source>The record holds only where it was.</source>
        <translation>El registro solo contiene dónde estaba.</translation>
    </message>
    <message>
        <source>The record in memory</source>
        <translation>El registro en memoria</translation>
    </message>
    <message>
        <source>The record is damaged, so its signature says nothing.</source>
        <translation>El registro está dañado, por lo que su firma no indica nada.</translation>
    </message>
    <message>
        <source>The record is damaged: its rows are not in order.</source>
        <translation>El registro está dañado: sus entradas no están en orden.</translation>
    </message>
    <message>
        <source>The record itself, for another program</source>
        <translation>El propio registro, para otro programa</translation>
    </message>
    <message>
        <source>The record was changed while its signature was checked.</source>
        <translation>El registro se modificó mientras se comprobaba su firma.</translation>
    </message>
    <message>
        <source>The record was wrong altogether: no position takes its place</source>
        <translation>El registro era erróneo por completo: ninguna posición ocupa su lugar</translation>
    </message>
    <message>
        <source>The record was wrong: put it right; this is no shift (F2)</source>
        <translation>El registro era erróneo: rectificarlo; no es un desplazamiento (F2)</translation>
    </message>
    <message>
        <source>The report cannot be read: {reason}.</source>
        <translation>No se puede leer el informe: {reason}.</translation>
    </message>
    <message>
        <source>The report has {number}.</source>
        <comment>pages</comment>
        <translation>El informe tiene {number}.</translation>
    </message>
    <message>
        <source>The round; that of the day if it falls in one.</source>
        <translation>La ronda; la del día, si este cae en alguna.</translation>
    </message>
    <message>
        <source>The same stance on other terms: its condition or red line changed</source>
        <translation>La misma postura en otros términos: cambió su condición o línea roja</translation>
    </message>
    <message>
        <source>The scale has no step {stance}.</source>
        <translation>La escala no tiene el grado {stance}.</translation>
    </message>
    <message>
        <source>The scale is not changed here.</source>
        <translation>La escala no se cambia aquí.</translation>
    </message>
    <message>
        <source>The scale was changed here and in {file}, differently.</source>
        <translation>La escala se cambió aquí y en {file} de manera distinta.</translation>
    </message>
    <message>
        <source>The second: as known at this moment.</source>
        <translation>El segundo: según lo conocido en este momento.</translation>
    </message>
    <message>
        <source>The second; without it the latest day.</source>
        <translation>El segundo; si falta, el último día.</translation>
    </message>
    <message>
        <source>The selected are</source>
        <comment>followed by: the same, different</comment>
        <translation>Las seleccionadas son</translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation>La carpeta compartida</translation>
    </message>
    <message>
        <source>The shared folder {name} cannot be read: {reason}.</source>
        <translation>No se puede leer la carpeta compartida {name}: {reason}.</translation>
    </message>
    <message>
        <source>The sheet {name} of {file} has too many columns: {number}.</source>
        <translation>La hoja {name} de {file} tiene demasiadas columnas: {number}.</translation>
    </message>
    <message>
        <source>The sheets were not written to the end.</source>
        <translation>Las hojas no se escribieron hasta el final.</translation>
    </message>
    <message>
        <source>The signature is no good: nobody’s key can have made it.</source>
        <translation>La firma no es válida: no pudo hacerla la clave de nadie.</translation>
    </message>
    <message>
        <source>The signature was not checked to the end.</source>
        <translation>La comprobación de la firma no se completó.</translation>
    </message>
    <message>
        <source>The signature with the key of {name}, of {day}, does not hold: the record was changed since, or the signature is forged.</source>
        <translation>La firma con la clave de {name}, del {day}, no es válida: el registro se modificó después o la firma está falsificada.</translation>
    </message>
    <message>
        <source>The stance depends on a condition (Alt+I)</source>
        <translation>La postura depende de una condición (Alt+I)</translation>
    </message>
    <message>
        <source>The system refuses {file}: {reason}.</source>
        <translation>El sistema rechaza {file}: {reason}.</translation>
    </message>
    <message>
        <source>The table as it is read</source>
        <translation>La tabla tal como se lee</translation>
    </message>
    <message>
        <source>The table has no column “{name}”.</source>
        <translation>La tabla no tiene la columna “{name}”.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>La tabla está vacía.</translation>
    </message>
    <message>
        <source>The text has more than {size} MB.</source>
        <translation>El texto tiene más de {size} MB.</translation>
    </message>
    <message>
        <source>The text holds no key.</source>
        <translation>El texto no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>The text itself.</source>
        <translation>El propio texto.</translation>
    </message>
    <message>
        <source>The text of the key is not whole, or was mistyped.</source>
        <translation>El texto de la clave está incompleto o se tecleó mal.</translation>
    </message>
    <message>
        <source>The title of the measure.</source>
        <translation>El título de la medida.</translation>
    </message>
    <message>
        <source>The title of the step that answers it.</source>
        <translation>El título de la etapa correspondiente.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas difieren.</translation>
    </message>
    <message>
        <source>The uid of the claim that is read as the right one for now.</source>
        <translation>El uid de la afirmación que por ahora se lee como la correcta.</translation>
    </message>
    <message>
        <source>The uid of the group&apos;s position.</source>
        <translation>El uid de la posición del grupo.</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>El orden habitual</translation>
    </message>
    <message>
        <source>The value {value} is not within “{stance}”.</source>
        <translation>El valor {value} no está dentro de “{stance}”.</translation>
    </message>
    <message>
        <source>The version has no text.</source>
        <translation>La versión no tiene texto.</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be read.</source>
        <translation>No se puede leer la vista “{name}”.</translation>
    </message>
    <message>
        <source>The whole framework, round by round</source>
        <translation>El marco completo, ronda por ronda</translation>
    </message>
    <message>
        <source>The {kind} was removed.</source>
        <translation>Elemento eliminado: {kind}.</translation>
    </message>
    <message>
        <source>The {kind} {title} cannot be removed, since these refer to it: {rows}.</source>
        <translation>No se puede eliminar ({kind}: {title}), pues se refieren a este elemento: {rows}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: según el sistema</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>There are no parties or no components to show in this perspective.</source>
        <translation>No hay partes o componentes que mostrar en esta perspectiva.</translation>
    </message>
    <message>
        <source>There are too many changes to show other days than this one.</source>
        <translation>Hay demasiados cambios para mostrar otros días además de este.</translation>
    </message>
    <message>
        <source>There is already a {kind} of this {field}.</source>
        <translation>Ya existe un elemento ({kind}) con este valor en “{field}”.</translation>
    </message>
    <message>
        <source>There is already a {kind} with the {field} {taken}.</source>
        <translation>Ya existe un elemento ({kind}) con el mismo valor en “{field}”: {taken}.</translation>
    </message>
    <message>
        <source>There is no act “{word}”.</source>
        <translation>No existe el acto “{word}”.</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>No existe la copia de seguridad {name}.</translation>
    </message>
    <message>
        <source>There is no basis “{word}”.</source>
        <translation>No existe la base “{word}”.</translation>
    </message>
    <message>
        <source>There is no command “{command}”.</source>
        <translation>No existe el comando “{command}”.</translation>
    </message>
    <message>
        <source>There is no component {name}.</source>
        <translation>No existe el componente {name}.</translation>
    </message>
    <message>
        <source>There is no component {name}: left out.</source>
        <translation>No existe el componente {name}: se omite.</translation>
    </message>
    <message>
        <source>There is no date {text}: {problem}.</source>
        <translation>No existe la fecha {text}: {problem}.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>No hay pantalla en la que abrir una ventana.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation>No existe la codificación “{name}”.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no kind “{word}”.</source>
        <translation>No existe el tipo “{word}”.</translation>
    </message>
    <message>
        <source>There is no marking number {number}.</source>
        <translation>No existe la clasificación número {number}.</translation>
    </message>
    <message>
        <source>There is no marking “{name}”.</source>
        <translation>No existe la clasificación “{name}”.</translation>
    </message>
    <message>
        <source>There is no nature “{name}”.</source>
        <translation>No existe la naturaleza “{name}”.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>No existe la opción {option}.</translation>
    </message>
    <message>
        <source>There is no page {number}.</source>
        <translation>No existe la página {number}.</translation>
    </message>
    <message>
        <source>There is no part “{word}” to leave out.</source>
        <translation>No existe ninguna parte “{word}” que omitir.</translation>
    </message>
    <message>
        <source>There is no party {name}.</source>
        <translation>No existe la parte {name}.</translation>
    </message>
    <message>
        <source>There is no party {name}: left out.</source>
        <translation>No existe la parte {name}: se omite.</translation>
    </message>
    <message>
        <source>There is no picture of the form “{suffix}”.</source>
        <translation>No existen imágenes con la forma “{suffix}”.</translation>
    </message>
    <message>
        <source>There is no position to record.</source>
        <translation>No hay ninguna posición que registrar.</translation>
    </message>
    <message>
        <source>There is no report “{name}”.</source>
        <translation>No existe el informe “{name}”.</translation>
    </message>
    <message>
        <source>There is no report “{report}”.</source>
        <translation>No existe el informe “{report}”.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {file}.</source>
        <translation>No queda espacio en el disco para {file}.</translation>
    </message>
    <message>
        <source>There is no round to compare with.</source>
        <translation>No hay ninguna ronda con la que comparar.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Aún no hay ninguna fuente.</translation>
    </message>
    <message>
        <source>There is no stance “{name}”.</source>
        <translation>No existe la postura “{name}”.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>No hay texto que pegar.</translation>
    </message>
    <message>
        <source>There is no text version “{name}”.</source>
        <translation>No existe la versión del texto “{name}”.</translation>
    </message>
    <message>
        <source>There is no value {value}.</source>
        <translation>No existe el valor {value}.</translation>
    </message>
    <message>
        <source>There is no {kind} {name}.</source>
        <translation>No existe tal elemento ({kind}): {name}.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>No hay nada que incorporar.</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>No hay nada que conservar.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>No hay nada que eliminar.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>These sheets cannot be: {mistakes}.</source>
        <translation>Estas hojas no son posibles: {mistakes}.</translation>
    </message>
    <message>
        <source>They are two.</source>
        <translation>Son dos.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>Rigen hasta que se cierra el programa.</translation>
    </message>
    <message>
        <source>They stay without --keys.</source>
        <translation>Se conservan si no se indica --keys.</translation>
    </message>
    <message>
        <source>This attachment cannot be: {mistakes}.</source>
        <translation>Este adjunto no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This brief cannot be: {mistakes}.</source>
        <translation>Este mandato no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This cannot be: {mistakes}.</source>
        <translation>Esto no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>Este capítulo</translation>
    </message>
    <message>
        <source>This component</source>
        <translation>Este componente</translation>
    </message>
    <message>
        <source>This component cannot be: {mistakes}.</source>
        <translation>Este componente no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This component status cannot be: {mistakes}.</source>
        <translation>Este estado del componente no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This consequence cannot be: {mistakes}.</source>
        <translation>Esta consecuencia no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This corrects the position with that uid.</source>
        <translation>Esto corrige la posición con ese uid.</translation>
    </message>
    <message>
        <source>This dissociation cannot be: {mistakes}.</source>
        <translation>Esta disociación no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This implementation cannot be: {mistakes}.</source>
        <translation>Esta nota de aplicación no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This is no Word document.</source>
        <translation>Esto no es un documento de Word.</translation>
    </message>
    <message>
        <source>This kept mapping cannot be: {mistakes}.</source>
        <translation>Esta correspondencia conservada no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This linkage cannot be: {mistakes}.</source>
        <translation>Este vínculo no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This measure cannot be: {mistakes}.</source>
        <translation>Esta medida no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This membership cannot be: {mistakes}.</source>
        <translation>Esta pertenencia no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This negotiation cannot be: {mistakes}.</source>
        <translation>Esta negociación no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This package cannot be: {mistakes}.</source>
        <translation>Este paquete no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This package part cannot be: {mistakes}.</source>
        <translation>Este elemento de paquete no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This page setup cannot be: {mistakes}.</source>
        <translation>Esta configuración de página no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This party cannot be: {mistakes}.</source>
        <translation>Esta parte no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This position cannot be: {mistakes}.</source>
        <translation>Esta posición no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This print set cannot be: {mistakes}.</source>
        <translation>Este conjunto de impresión no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This reading cannot be: {mistakes}.</source>
        <translation>Esta lectura no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This record itself</source>
        <translation>Este mismo registro</translation>
    </message>
    <message>
        <source>This round cannot be: {mistakes}.</source>
        <translation>Esta ronda no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This scale has no numbers.</source>
        <translation>Esta escala no tiene números.</translation>
    </message>
    <message>
        <source>This source cannot be: {mistakes}.</source>
        <translation>Esta fuente no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This text version cannot be: {mistakes}.</source>
        <translation>Esta versión del texto no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This view cannot be: {mistakes}.</source>
        <translation>Esta vista no es posible: {mistakes}.</translation>
    </message>
    <message>
        <source>This withdraws the position with that uid.</source>
        <translation>Esto retira la posición con ese uid.</translation>
    </message>
    <message>
        <source>Three sources differ, {day}</source>
        <translation>Tres fuentes difieren, {day}</translation>
    </message>
    <message>
        <source>Tick what is to be kept.</source>
        <translation>Marque lo que se ha de conservar.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Timeline of positions</source>
        <translation>Cronología de posiciones</translation>
    </message>
    <message>
        <source>Timeline: {name}</source>
        <translation>Cronología: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Timeline: {name} and %n more</source>
        <translation>
            <numerusform>Cronología: {name} y %n más</numerusform>
            <numerusform>Cronología: {name} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title and foot leave no room on this page.</source>
        <translation>El título y el pie no dejan espacio en esta página.</translation>
    </message>
    <message>
        <source>Title, reference or uid of a source on record.</source>
        <translation>Título, referencia o uid de una fuente registrada.</translation>
    </message>
    <message>
        <source>Title, reference or uid of its source.</source>
        <translation>Título, referencia o uid de su fuente.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a moment</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To</source>
        <comment>head of a column</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>To</source>
        <comment>second moment</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To move a claim elsewhere, correct it as never made and record it anew.</source>
        <translation>Para trasladar una afirmación, corríjala como nunca formulada y regístrela de nuevo.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Towards agreement</source>
        <translation>Hacia el acuerdo</translation>
    </message>
    <message>
        <source>Trade agreement: a list of chapters</source>
        <translation>Acuerdo comercial: lista de capítulos</translation>
    </message>
    <message>
        <source>Translated by {translator}</source>
        <translation>Traducido por {translator}</translation>
    </message>
    <message>
        <source>Translated from another language</source>
        <translation>Traducido de otro idioma</translation>
    </message>
    <message>
        <source>Translated from {language}</source>
        <translation>Traducido del idioma: {language}</translation>
    </message>
    <message>
        <source>Translated from {language} by {translator}</source>
        <translation>Traducido del idioma: {language}, por {translator}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try again when it has come in. It was left as it is.</source>
        <translation>Inténtelo de nuevo cuando haya llegado. Se dejó como está.</translation>
    </message>
    <message>
        <source>Try again, or go back to a backup.</source>
        <translation>Inténtelo de nuevo o vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Two mome&amp;nts…</source>
        <translation>&amp;Dos momentos…</translation>
    </message>
    <message>
        <source>Two moments side by side</source>
        <translation>Dos momentos en paralelo</translation>
    </message>
    <message>
        <source>Two moments…</source>
        <translation>Dos momentos…</translation>
    </message>
    <message>
        <source>Two sources differ, {day}</source>
        <translation>Dos fuentes difieren, {day}</translation>
    </message>
    <message>
        <source>Two texts in one column</source>
        <translation>Dos textos en una columna</translation>
    </message>
    <message>
        <source>Two texts in two columns</source>
        <translation>Dos textos en dos columnas</translation>
    </message>
    <message>
        <source>Two to six texts, each in a column</source>
        <translation>De dos a seis textos, cada uno en una columna</translation>
    </message>
    <message>
        <source>Type its code, or choose it.</source>
        <translation>Teclee su código o elíjalo.</translation>
    </message>
    <message>
        <source>Type its digit, or choose it.</source>
        <translation>Teclee su cifra o elíjala.</translation>
    </message>
    <message>
        <source>Type its number, or choose it.</source>
        <translation>Teclee su número o elíjalo.</translation>
    </message>
    <message>
        <source>Type the condition.</source>
        <translation>Teclee la condición.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Teclee dos veces la misma.</translation>
    </message>
    <message>
        <source>Unchanged since {day}, but signed by a key that you do not know.</source>
        <translation>Sin cambios desde el {day}, pero firmado con una clave que usted no conoce.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the later entries first</source>
        <translation>Deshaga antes las entradas posteriores</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Deshacer: {change}</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>Deshacer: {label}</translation>
    </message>
    <message>
        <source>Unknown, most first</source>
        <translation>Desconocidas, de mayor a menor</translation>
    </message>
    <message>
        <source>Until the last day</source>
        <translation>Hasta el último día</translation>
    </message>
    <message>
        <source>Up to &amp;marking</source>
        <translation>&amp;Hasta la clasificación</translation>
    </message>
    <message>
        <source>Up to marking</source>
        <translation>Hasta la clasificación</translation>
    </message>
    <message>
        <source>Update Negotiator to open it. The file is unchanged.</source>
        <translation>Actualice Negotiator para abrirlo. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>Update Negotiator.</source>
        <translation>Actualice Negotiator.</translation>
    </message>
    <message>
        <source>Upright; pages lie on their side else.</source>
        <translation>En vertical; si no, las páginas van en horizontal.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <comment>heading in the help of a command</comment>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Use .svg or .png.</source>
        <translation>Utilice .svg o .png.</translation>
    </message>
    <message>
        <source>Use .svg, .png or .pdf.</source>
        <translation>Utilice .svg, .png o .pdf.</translation>
    </message>
    <message>
        <source>Use Edit › Scale….</source>
        <translation>Utilice Editar › Escala….</translation>
    </message>
    <message>
        <source>Use a backup.</source>
        <translation>Utilice una copia de seguridad.</translation>
    </message>
    <message>
        <source>Use a command, such as negotiator matrix FILE; negotiator --help lists them.</source>
        <translation>Utilice un comando, como negotiator matrix FILE; negotiator --help los enumera.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>User guide as PDF…</source>
        <translation>Guía del usuario como PDF…</translation>
    </message>
    <message>
        <source>Usual &amp;view</source>
        <translation>&amp;Vista habitual</translation>
    </message>
    <message>
        <source>Usual heights</source>
        <translation>Alturas habituales</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>&amp;Tamaño habitual</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Vista habitual</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Anchos habituales</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>W&amp;ho recorded</source>
        <translation>&amp;Quién registró</translation>
    </message>
    <message>
        <source>Wait a moment, or close it there, and try again.</source>
        <translation>Espere un momento, o ciérrelo allí, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Watch no folder any more; nothing in it is changed</source>
        <translation>No vigilar ya ninguna carpeta; nada cambia en ella</translation>
    </message>
    <message>
        <source>Web page that stands alone</source>
        <translation>Página web autónoma</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What 0 stands for.</source>
        <translation>Qué significa 0.</translation>
    </message>
    <message>
        <source>What 100 stands for, on a scale of numbers.</source>
        <translation>Qué significa 100, en una escala numérica.</translation>
    </message>
    <message>
        <source>What a step becomes.</source>
        <translation>En qué se convierte un grado.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What comes in and changes</source>
        <translation>Lo que se incorpora y cambia</translation>
    </message>
    <message>
        <source>What each present step becomes</source>
        <translation>En qué se convierte cada grado actual</translation>
    </message>
    <message>
        <source>What else can be done here</source>
        <translation>Qué más se puede hacer aquí</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>What had been said by</source>
        <translation>Lo que se había dicho hasta</translation>
    </message>
    <message>
        <source>What holds it together.</source>
        <translation>Lo que lo mantiene unido.</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Lo que se compara</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>Lo que se hace.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>What is in the chosen backup</source>
        <translation>Contenido de la copia de seguridad elegida</translation>
    </message>
    <message>
        <source>What is likely to follow.</source>
        <translation>Lo que probablemente se derive.</translation>
    </message>
    <message>
        <source>What is redacted comes in the order of the record</source>
        <translation>Lo expurgado figura en el orden del registro</translation>
    </message>
    <message>
        <source>What it could live with.</source>
        <translation>Con lo que podría conformarse.</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Qué hizo</translation>
    </message>
    <message>
        <source>What it did</source>
        <comment>head of a column</comment>
        <translation>Qué hizo</translation>
    </message>
    <message>
        <source>What it does in the framework, in a few words.</source>
        <translation>Lo que hace en el marco, en pocas palabras.</translation>
    </message>
    <message>
        <source>What it does without an agreement.</source>
        <translation>Lo que hace si no hay acuerdo.</translation>
    </message>
    <message>
        <source>What it expects to get.</source>
        <translation>Lo que espera obtener.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it is called, such as Rev.2.</source>
        <translation>Cómo se denomina, por ejemplo Rev.2.</translation>
    </message>
    <message>
        <source>What it said.</source>
        <translation>Lo que dijo.</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Qué se movió</translation>
    </message>
    <message>
        <source>What moved on all components</source>
        <translation>Qué se movió en todos los componentes</translation>
    </message>
    <message>
        <source>What moved since {moment}</source>
        <translation>Qué se movió desde {moment}</translation>
    </message>
    <message>
        <source>What moved, below the lanes (Ctrl+Shift+M)</source>
        <translation>Qué se movió, debajo de los carriles (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>What must come first.</source>
        <translation>Lo que debe cumplirse antes.</translation>
    </message>
    <message>
        <source>What our side wants.</source>
        <translation>Lo que quiere nuestro lado.</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>What stands in the cells of the matrix.</source>
        <translation>Lo que figura en las celdas de la matriz.</translation>
    </message>
    <message>
        <source>What the chosen change did</source>
        <translation>Lo que hizo el cambio elegido</translation>
    </message>
    <message>
        <source>What the chosen change did, from what to what</source>
        <translation>Qué hizo el cambio elegido, de qué a qué</translation>
    </message>
    <message>
        <source>What the copy holds</source>
        <translation>Lo que contiene la copia</translation>
    </message>
    <message>
        <source>What the linkage is, in words.</source>
        <translation>En qué consiste el vínculo, en palabras.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Qué significan las marcas</translation>
    </message>
    <message>
        <source>What the negotiation is called.</source>
        <translation>Cómo se denomina la negociación.</translation>
    </message>
    <message>
        <source>What the new version changes</source>
        <translation>Lo que cambia la nueva versión</translation>
    </message>
    <message>
        <source>What the print dialog starts from.</source>
        <translation>Valores de partida del cuadro de diálogo de impresión.</translation>
    </message>
    <message>
        <source>What the stance depends on</source>
        <translation>De qué depende la postura</translation>
    </message>
    <message>
        <source>What the stance depends on.</source>
        <translation>De qué depende la postura.</translation>
    </message>
    <message>
        <source>What the stance depends on; empty without a condition</source>
        <translation>De qué depende la postura; vacío si no hay condición</translation>
    </message>
    <message>
        <source>What the versions are called, such as Rev.3.</source>
        <translation>Cómo se denominan las versiones, por ejemplo Rev.3.</translation>
    </message>
    <message>
        <source>What was known at</source>
        <translation>Lo que se sabía el</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>Lo que no se entendió</translation>
    </message>
    <message>
        <source>What was withheld is listed as .json or .txt.</source>
        <translation>Lo retenido se enumera como .json o .txt.</translation>
    </message>
    <message>
        <source>What was written here is not on record yet.</source>
        <translation>Lo escrito aquí aún no consta en el registro.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Lo que se incorporaría</translation>
    </message>
    <message>
        <source>What would undo it.</source>
        <translation>Lo que lo desharía.</translation>
    </message>
    <message>
        <source>What you record and change carries your name from now on.</source>
        <translation>Lo que registre y cambie llevará su nombre desde ahora.</translation>
    </message>
    <message>
        <source>What’s new in {version}</source>
        <translation>Novedades de la versión {version}</translation>
    </message>
    <message>
        <source>When</source>
        <comment>head of a column</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When it was said.</source>
        <translation>Cuándo se dijo.</translation>
    </message>
    <message>
        <source>When it was tabled.</source>
        <translation>Cuándo se presentó.</translation>
    </message>
    <message>
        <source>Where fields go that both sides changed.</source>
        <translation>Qué se hace con los campos que cambiaron ambos lados.</translation>
    </message>
    <message>
        <source>Where it stops.</source>
        <translation>Dónde se detiene.</translation>
    </message>
    <message>
        <source>Where it was held.</source>
        <translation>Dónde se celebró.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Which component?</source>
        <translation>¿Qué componente?</translation>
    </message>
    <message>
        <source>Which fields</source>
        <translation>Qué campos</translation>
    </message>
    <message>
        <source>Which page, for .svg and .png.</source>
        <translation>Qué página, para .svg y .png.</translation>
    </message>
    <message>
        <source>Which party?</source>
        <translation>¿Qué parte?</translation>
    </message>
    <message>
        <source>Which stance; none for a withdrawal.</source>
        <translation>Qué postura; ninguna para una retirada.</translation>
    </message>
    <message>
        <source>Which stance?</source>
        <translation>¿Qué postura?</translation>
    </message>
    <message>
        <source>Whichever these are when it is printed</source>
        <translation>Los que correspondan en el momento de imprimir</translation>
    </message>
    <message>
        <source>While it changed</source>
        <translation>Mientras cambiaba</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who changed the chosen row, and when</source>
        <translation>Quién modificó la fila elegida, y cuándo</translation>
    </message>
    <message>
        <source>Who holds which position, component by component</source>
        <translation>Quién mantiene qué posición, componente por componente</translation>
    </message>
    <message>
        <source>Who holds which position, since when and on whose word. One file holds one negotiation; it stays on this computer.</source>
        <translation>Quién mantiene qué posición, desde cuándo y según la palabra de quién. Un archivo contiene una negociación; permanece en este equipo.</translation>
    </message>
    <message>
        <source>Who is to bring it forward.</source>
        <translation>Quién debe impulsarlo.</translation>
    </message>
    <message>
        <source>Who spoke.</source>
        <translation>Quién habló.</translation>
    </message>
    <message>
        <source>Who translated them.</source>
        <translation>Quién las tradujo.</translation>
    </message>
    <message>
        <source>Who&amp;le, for a colleague: an equal record, history included</source>
        <translation>Ín&amp;tegra, para un colega: un registro idéntico, historial incluido</translation>
    </message>
    <message>
        <source>Who.</source>
        <translation>Quién.</translation>
    </message>
    <message>
        <source>Whoever knows your key can tell that it is from you, and unchanged</source>
        <translation>Quien conozca su clave puede comprobar que procede de usted y no ha cambiado</translation>
    </message>
    <message>
        <source>Whole framework</source>
        <translation>Marco completo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it stays out</source>
        <translation>Por qué queda fuera</translation>
    </message>
    <message>
        <source>Why the record was wrong</source>
        <translation>Por qué el registro era erróneo</translation>
    </message>
    <message>
        <source>Why was the record wrong?</source>
        <translation>¿Por qué era erróneo el registro?</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Por qué.</translation>
    </message>
    <message>
        <source>With</source>
        <comment>what of a record remains</comment>
        <translation>Con</translation>
    </message>
    <message>
        <source>With --brief: what shifts stand under.</source>
        <translation>Con --brief: bajo qué se ordenan los desplazamientos.</translation>
    </message>
    <message>
        <source>With --merge: as for the command merge.</source>
        <translation>Con --merge: como para el comando merge.</translation>
    </message>
    <message>
        <source>With --merge: where fields go that both sides changed.</source>
        <translation>Con --merge: qué se hace con los campos que cambiaron ambos lados.</translation>
    </message>
    <message>
        <source>With removed ones</source>
        <translation>Con eliminados</translation>
    </message>
    <message>
        <source>With the mark that Excel knows UTF-8 by</source>
        <translation>Con la marca por la que Excel reconoce UTF-8</translation>
    </message>
    <message>
        <source>Withdraw and close</source>
        <translation>Retirar y cerrar</translation>
    </message>
    <message>
        <source>Withdraw position</source>
        <translation>Retirar posición</translation>
    </message>
    <message>
        <source>Withdraw position: {cell}</source>
        <translation>Retirar posición: {cell}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Withdrawn: the party took back what it had said</source>
        <translation>Retirada: la parte se retractó de lo que había dicho</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Withheld:</source>
        <translation>Retenido:</translation>
    </message>
    <message>
        <source>Withheld: {rows}.</source>
        <translation>Retenido: {rows}.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Words for stances</source>
        <translation>Palabras para las posturas</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Working out all cells… {share}</source>
        <translation>Calculando todas las celdas… {share}</translation>
    </message>
    <message>
        <source>Working out the movement of the whole framework…</source>
        <translation>Calculando el movimiento de todo el marco…</translation>
    </message>
    <message>
        <source>Working out the movement…</source>
        <translation>Calculando el movimiento…</translation>
    </message>
    <message>
        <source>Working reading; sources differ.</source>
        <translation>Lectura de trabajo; las fuentes difieren.</translation>
    </message>
    <message>
        <source>Working readings</source>
        <translation>Lecturas de trabajo</translation>
    </message>
    <message>
        <source>Write 2026-03-04, or a round such as &quot;Round 3&quot;.</source>
        <translation>Escriba 2026-03-04, o una ronda como &quot;Round 3&quot;.</translation>
    </message>
    <message>
        <source>Write a copy of a record: whole for a colleague, or redacted by rules.

A redacted copy holds only what the rules name, without history, internal basis and our own
brief unless these are named; it is read back for everything withheld before it stands.
With --sign whoever knows your key can tell that it is from you, and unchanged.

<byte value="x8"/>
Examples:
  negotiator share s.negotiation for-anna.negotiation --whole
  negotiator share s.negotiation press.negotiation --ceiling public --without recorders,notes
  negotiator share s.negotiation eu.negotiation --party EU --party FR --report left-out.json
  negotiator share s.negotiation for-anna.negotiation --whole --sign --as &quot;Delegation A&quot;</source>
        <translation>Escribe una copia de un registro: íntegra para un colega o expurgada según reglas.

Una copia expurgada contiene solo lo que indican las reglas, sin historial, base interna ni
nuestro propio mandato, salvo que se indiquen; antes de darse por válida, se vuelve a leer en
busca de todo lo retenido. Con --sign, quien conozca su clave puede comprobar que procede de
usted y no ha cambiado.

<byte value="x8"/>
Ejemplos:
  negotiator share s.negotiation for-anna.negotiation --whole
  negotiator share s.negotiation press.negotiation --ceiling public --without recorders,notes
  negotiator share s.negotiation eu.negotiation --party EU --party FR --report left-out.json
  negotiator share s.negotiation for-anna.negotiation --whole --sign --as &quot;Delegation A&quot;</translation>
    </message>
    <message>
        <source>Write a date as 2026-03-04, or 2026-03 or 2026 when only that is known.</source>
        <translation>Escriba la fecha como 2026-03-04, o como 2026-03 o 2026 si solo se conoce eso.</translation>
    </message>
    <message>
        <source>Write a moment as 2026-03-04 or 2026-03-04T16:42 (add +02:00 for another zone).</source>
        <translation>Escriba el momento como 2026-03-04 o 2026-03-04T16:42 (añada +02:00 para otro huso).</translation>
    </message>
    <message>
        <source>Write a name to keep the mapping under.</source>
        <translation>Escriba un nombre con el que conservar la correspondencia.</translation>
    </message>
    <message>
        <source>Write a new version of this component’s text, from one of these</source>
        <translation>Escribir una nueva versión del texto de este componente, a partir de una de estas</translation>
    </message>
    <message>
        <source>Write a report as a file; OUT&apos;s suffix says which form.

On paper: .pdf, or one page as .svg or .png. As a table: .xlsx, .csv, .json. For Word: .docx of
the matrix, what moved, or the comparison with tracked changes. As one page for a browser:
.html of the matrix or the comparison. As text: .md or .txt of what moved or the comparison.
The record itself: .json, which negotiator import makes a file of again.

With any of the rules of negotiator share (--redacted, --from, --to, --without, --with) it is
made of a redacted copy, in the order of the record; --basis, --ceiling, --party and
--component are then rules too.

<byte value="x8"/>
Examples:
  negotiator export s.negotiation m.pdf --report matrix --since &quot;Round 3&quot;
  negotiator export s.negotiation m.pdf --paper A4 --portrait --density summary
  negotiator export s.negotiation page2.png --page 2 --monochrome
  negotiator export s.negotiation m.html --since &quot;Round 3&quot;
  negotiator export s.negotiation c.docx --report comparison --versions &quot;Rev.1,Rev.2&quot;
  negotiator export s.negotiation all.json --report record --everything
  negotiator export s.negotiation m.pdf --ceiling public --without recorders,notes</source>
        <translation>Escribe un informe como archivo; el sufijo de OUT indica la forma.

En papel: .pdf, o una página como .svg o .png. Como tabla: .xlsx, .csv, .json. Para Word: .docx
de la matriz, de lo que se movió o de la comparación con control de cambios. Como una página para
el navegador: .html de la matriz o la comparación. Como texto: .md o .txt de lo que se movió o de
la comparación. El propio registro: .json, con el que negotiator import vuelve a crear un archivo.

Con cualquiera de las reglas de negotiator share (--redacted, --from, --to, --without, --with) se
elabora a partir de una copia expurgada, en el orden del registro; --basis, --ceiling, --party y
--component son entonces también reglas.

<byte value="x8"/>
Ejemplos:
  negotiator export s.negotiation m.pdf --report matrix --since &quot;Round 3&quot;
  negotiator export s.negotiation m.pdf --paper A4 --portrait --density summary
  negotiator export s.negotiation page2.png --page 2 --monochrome
  negotiator export s.negotiation m.html --since &quot;Round 3&quot;
  negotiator export s.negotiation c.docx --report comparison --versions &quot;Rev.1,Rev.2&quot;
  negotiator export s.negotiation all.json --report record --everything
  negotiator export s.negotiation m.pdf --ceiling public --without recorders,notes</translation>
    </message>
    <message>
        <source>Write every sheet of the set into a folder</source>
        <translation>Escribir todas las hojas del conjunto en una carpeta</translation>
    </message>
    <message>
        <source>Write into the cell</source>
        <translation>Escribir en la celda</translation>
    </message>
    <message>
        <source>Write it as “Accepts if …: statement”.</source>
        <translation>Escríbalo como “Acepta si …: declaración”.</translation>
    </message>
    <message>
        <source>Write it in the text</source>
        <translation>Escribirlo en el texto</translation>
    </message>
    <message>
        <source>Write it, or cancel.</source>
        <translation>Escríbalo o cancele.</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Escribirlo…</translation>
    </message>
    <message>
        <source>Write the name of a delegation, such as Delegation A.</source>
        <translation>Escriba el nombre de una delegación, por ejemplo Delegación A.</translation>
    </message>
    <message>
        <source>Write the sample negotiation, or a large generated one.

<byte value="x8"/>
Examples:
  negotiator sample s.negotiation
  negotiator sample big.negotiation --large --parties 200 --components 6203 \
      --positions 870000 --seed 1</source>
        <translation>Escribe la negociación de ejemplo, o una grande generada.

<byte value="x8"/>
Ejemplos:
  negotiator sample s.negotiation
  negotiator sample big.negotiation --large --parties 200 --components 6203 \
      --positions 870000 --seed 1</translation>
    </message>
    <message>
        <source>Write the sample&apos;s reports as PDF and its views as PNG.

<byte value="x8"/>
Example:
  negotiator tour build/tour</source>
        <translation>Escribe los informes del ejemplo como PDF y sus vistas como PNG.

<byte value="x8"/>
Ejemplo:
  negotiator tour build/tour</translation>
    </message>
    <message>
        <source>Write the sheets of a print set as PDF files into a folder.

With any rule they are made of a redacted copy, as negotiator share would write it; --basis,
--ceiling, --party and --component then narrow down what a sheet asks for.

<byte value="x8"/>
Examples:
  negotiator print-set s.negotiation &quot;Morning briefing&quot; out
  negotiator print-set s.negotiation &quot;Morning briefing&quot; press --ceiling public</source>
        <translation>Escribe en una carpeta las hojas de un conjunto de impresión como archivos PDF.

Con cualquier regla se elaboran a partir de una copia expurgada, tal como la escribiría negotiator
share; --basis, --ceiling, --party y --component restringen entonces lo que pide una hoja.

<byte value="x8"/>
Ejemplos:
  negotiator print-set s.negotiation &quot;Morning briefing&quot; out
  negotiator print-set s.negotiation &quot;Morning briefing&quot; press --ceiling public</translation>
    </message>
    <message>
        <source>Write the stance first.</source>
        <translation>Escriba primero la postura.</translation>
    </message>
    <message>
        <source>Write the user guide, which is the help of the window, as PDF.

<byte value="x8"/>
Example:
  negotiator guide guide.pdf</source>
        <translation>Escribe como PDF la guía del usuario, que es la ayuda de la ventana.

<byte value="x8"/>
Ejemplo:
  negotiator guide guide.pdf</translation>
    </message>
    <message>
        <source>Write these changes as CSV or JSON, with what each did</source>
        <translation>Escribir estos cambios como CSV o JSON, con lo que hizo cada uno</translation>
    </message>
    <message>
        <source>Write this mapping into a file, for the command line</source>
        <translation>Escribir esta correspondencia en un archivo, para la línea de comandos</translation>
    </message>
    <message>
        <source>Write what can be read of a damaged file to a new one, OUT, and list what is missing.

<byte value="x8"/>
Example:
  negotiator rescue damaged.negotiation rescued.negotiation</source>
        <translation>Escribe en uno nuevo, OUT, lo que pueda leerse de un archivo dañado y enumera lo que falta.

<byte value="x8"/>
Ejemplo:
  negotiator rescue damaged.negotiation rescued.negotiation</translation>
    </message>
    <message>
        <source>Write yours.</source>
        <translation>Escriba la suya.</translation>
    </message>
    <message>
        <source>Writing the file anew</source>
        <translation>Escribiendo el archivo de nuevo</translation>
    </message>
    <message>
        <source>Writing the sheets…</source>
        <translation>Escribiendo las hojas…</translation>
    </message>
    <message>
        <source>Writing {file} and reading it back…</source>
        <translation>Escribiendo {file} y volviendo a leerlo…</translation>
    </message>
    <message>
        <source>Writing {file} anew…</source>
        <translation>Escribiendo {file} de nuevo…</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>You sign &amp;as</source>
        <translation>&amp;Firma como</translation>
    </message>
    <message>
        <source>Your browser will ask that server for the page, which can see that you did.</source>
        <translation>Su navegador pedirá la página a ese servidor, que podrá ver que lo ha hecho.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Your key in {own} is damaged.</source>
        <translation>Su clave en {own} está dañada.</translation>
    </message>
    <message>
        <source>Your name in the record</source>
        <translation>Su nombre en el registro</translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation>Su propia copia</translation>
    </message>
    <message>
        <source>Your own copy of {day}</source>
        <translation>Su propia copia del {day}</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Su propia clave</translation>
    </message>
    <message>
        <source>Your own key, and those of others that you know</source>
        <translation>Su propia clave y las de otros que usted conoce</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Reducir (−)</translation>
    </message>
    <message>
        <source>[COMMAND] [ARGS]…</source>
        <comment>in the usage of a command</comment>
        <translation>[COMANDO] [ARGS]…</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <comment>in the usage of a command</comment>
        <translation>[OPCIONES]</translation>
    </message>
    <message>
        <source>[US: …] unsettled, and whose</source>
        <translation>[US: …] sin resolver, y de quién</translation>
    </message>
    <message>
        <source>a component cannot depend on itself</source>
        <translation>un componente no puede depender de sí mismo</translation>
    </message>
    <message>
        <source>a correction comes in with the whole record only, as JSON</source>
        <translation>una corrección solo se incorpora con el registro íntegro, como JSON</translation>
    </message>
    <message>
        <source>a correction names the position that it corrects</source>
        <translation>una corrección indica la posición que corrige</translation>
    </message>
    <message>
        <source>a correction of another cell&apos;s position</source>
        <translation>una corrección de la posición de otra celda</translation>
    </message>
    <message>
        <source>a date is written as 2026-03-04, 2026-03 or 2026</source>
        <translation>una fecha se escribe como 2026-03-04, 2026-03 o 2026</translation>
    </message>
    <message>
        <source>a day needs its month</source>
        <translation>un día necesita su mes</translation>
    </message>
    <message>
        <source>a group cannot be its own member</source>
        <translation>un grupo no puede ser miembro de sí mismo</translation>
    </message>
    <message>
        <source>a measure cannot answer itself</source>
        <translation>una medida no puede responder a sí misma</translation>
    </message>
    <message>
        <source>a moment needs its time zone</source>
        <translation>un momento necesita su huso horario</translation>
    </message>
    <message>
        <source>a position needs a stance</source>
        <translation>una posición necesita una postura</translation>
    </message>
    <message>
        <source>a position of a removed party</source>
        <translation>una posición de una parte eliminada</translation>
    </message>
    <message>
        <source>a position on a removed component</source>
        <translation>una posición sobre un componente eliminado</translation>
    </message>
    <message>
        <source>a recode comes in with the whole record only, as JSON</source>
        <translation>una recodificación solo se incorpora con el registro íntegro, como JSON</translation>
    </message>
    <message>
        <source>a scale has at least three and at most seven steps</source>
        <translation>una escala tiene como mínimo tres grados y como máximo siete</translation>
    </message>
    <message>
        <source>a scale of numbers says in words what 100 and what 0 stand for</source>
        <translation>una escala numérica indica en palabras qué significan 100 y 0</translation>
    </message>
    <message>
        <source>a stand-in takes its place</source>
        <translation>una entrada provisional ocupa su lugar</translation>
    </message>
    <message>
        <source>a step of a scale cannot be named like a non-position</source>
        <translation>un grado de la escala no puede llamarse como una ausencia de posición</translation>
    </message>
    <message>
        <source>a withdrawal takes no stance</source>
        <translation>una retirada no admite postura</translation>
    </message>
    <message>
        <source>abstain</source>
        <comment>stance</comment>
        <translation>se abstiene</translation>
    </message>
    <message>
        <source>accepts</source>
        <comment>stance</comment>
        <translation>acepta</translation>
    </message>
    <message>
        <source>act</source>
        <comment>field</comment>
        <translation>acto</translation>
    </message>
    <message>
        <source>after {text}</source>
        <comment>a cause</comment>
        <translation>después de {text}</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>status</comment>
        <translation>acordado</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>nature</comment>
        <translation>acordado</translation>
    </message>
    <message>
        <source>agreed ad referendum</source>
        <comment>status</comment>
        <translation>acordado ad referéndum</translation>
    </message>
    <message>
        <source>agreed in principle</source>
        <comment>status</comment>
        <translation>acordado en principio</translation>
    </message>
    <message>
        <source>agrees in full</source>
        <comment>stance</comment>
        <translation>de pleno acuerdo</translation>
    </message>
    <message>
        <source>all</source>
        <comment>parties</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>all</source>
        <comment>stances</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>all</source>
        <comment>components</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>all</source>
        <comment>fields</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>all of this kind</source>
        <comment>fields</comment>
        <translation>todos los de este tipo</translation>
    </message>
    <message>
        <source>an attachment is either embedded or at a path</source>
        <translation>un adjunto está insertado o en una ruta</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un día desconocido</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier entries</source>
        <translation>
            <numerusform>y %n entrada anterior</numerusform>
            <numerusform>y %n entradas anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rows.</source>
        <translation>
            <numerusform>y %n fila más.</numerusform>
            <numerusform>y %n filas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>and change</source>
        <translation>y cambio</translation>
    </message>
    <message>
        <source>anticipated result</source>
        <comment>field</comment>
        <translation>resultado previsto</translation>
    </message>
    <message>
        <source>as far as looked through</source>
        <translation>hasta donde se ha examinado</translation>
    </message>
    <message>
        <source>as of</source>
        <comment>a moment</comment>
        <translation>a fecha de</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>a fecha de {date}</translation>
    </message>
    <message>
        <source>assessment</source>
        <comment>basis</comment>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>assistance</source>
        <comment>component kind</comment>
        <translation>asistencia</translation>
    </message>
    <message>
        <source>at most {most} are embedded (preferences)</source>
        <translation>se insertan como máximo {most} (preferencias)</translation>
    </message>
    <message>
        <source>at no moment that can be</source>
        <translation>en ningún momento posible</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>kind of row</comment>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>attachments</source>
        <comment>part</comment>
        <translation>adjuntos</translation>
    </message>
    <message>
        <source>away</source>
        <comment>shifts</comment>
        <translation>se alejan</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a mark</comment>
        <translation>se aleja</translation>
    </message>
    <message>
        <source>away from agreement</source>
        <comment>direction</comment>
        <translation>se aleja del acuerdo</translation>
    </message>
    <message>
        <source>away from agreement</source>
        <comment>kind</comment>
        <translation>se aleja del acuerdo</translation>
    </message>
    <message>
        <source>base</source>
        <comment>field</comment>
        <translation>texto de base</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>field</comment>
        <translation>base</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>field of an import</comment>
        <translation>base</translation>
    </message>
    <message>
        <source>basis: P, S, A, I</source>
        <comment>public, in session, assessment, internal; the signs are drawn</comment>
        <translation>base: P, S, A, I</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>before: {stance}</source>
        <translation>antes: {stance}</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>level of implementation</comment>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>best alternative</source>
        <comment>field</comment>
        <translation>mejor alternativa</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>blanco y negro</translation>
    </message>
    <message>
        <source>blank: no record</source>
        <translation>en blanco: sin registro</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>corchetes</translation>
    </message>
    <message>
        <source>brackets on the table</source>
        <translation>corchetes sobre la mesa</translation>
    </message>
    <message>
        <source>bridging proposal</source>
        <comment>nature</comment>
        <translation>propuesta de transacción</translation>
    </message>
    <message>
        <source>brief</source>
        <comment>kind of row</comment>
        <translation>mandato</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>by a statement of the party’s group</source>
        <translation>por una declaración del grupo de la parte</translation>
    </message>
    <message>
        <source>by component, {count}</source>
        <translation>por componente, {count}</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <comment>credibility of a claim</comment>
        <translation>no puede juzgarse</translation>
    </message>
    <message>
        <source>carried out</source>
        <comment>level of implementation</comment>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>category</source>
        <comment>field</comment>
        <translation>categoría</translation>
    </message>
    <message>
        <source>cells parted by bars</source>
        <translation>celdas separadas por barras</translation>
    </message>
    <message>
        <source>cells parted by commas</source>
        <translation>celdas separadas por comas</translation>
    </message>
    <message>
        <source>cells parted by semicolons</source>
        <translation>celdas separadas por punto y coma</translation>
    </message>
    <message>
        <source>cells parted by tabs</source>
        <translation>celdas separadas por tabulaciones</translation>
    </message>
    <message>
        <source>cells parted by {sign}</source>
        <translation>celdas separadas por {sign}</translation>
    </message>
    <message>
        <source>chair&apos;s text</source>
        <comment>nature</comment>
        <translation>texto de la presidencia</translation>
    </message>
    <message>
        <source>change {number}</source>
        <translation>cambio {number}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>aspect</comment>
        <translation>con cambios</translation>
    </message>
    <message>
        <source>changed since {moment}</source>
        <translation>cambios desde {moment}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>changes since {round}</source>
        <translation>cambios desde {round}</translation>
    </message>
    <message numerus="yes">
        <source>chapter with %n components</source>
        <translation>
            <numerusform>capítulo con %n componente</numerusform>
            <numerusform>capítulo con %n componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <comment>act</comment>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>claim or withdrawal; corrections stay out</source>
        <comment>field of an import</comment>
        <translation>afirmación o retirada; las correcciones quedan fuera</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status</comment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>code</source>
        <comment>field</comment>
        <translation>código</translation>
    </message>
    <message>
        <source>code or name of the party</source>
        <comment>field of an import</comment>
        <translation>código o nombre de la parte</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>se recupera</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>se incorpora</translation>
    </message>
    <message>
        <source>commitment</source>
        <comment>component kind</comment>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>commitment, mechanism, assistance, process or text.</source>
        <translation>compromiso, mecanismo, asistencia, proceso o texto.</translation>
    </message>
    <message>
        <source>compliance monitoring</source>
        <comment>measure category</comment>
        <translation>vigilancia del cumplimiento</translation>
    </message>
    <message>
        <source>component</source>
        <comment>field</comment>
        <translation>componente</translation>
    </message>
    <message>
        <source>component</source>
        <comment>kind of row</comment>
        <translation>componente</translation>
    </message>
    <message>
        <source>component</source>
        <comment>role</comment>
        <translation>componente</translation>
    </message>
    <message>
        <source>component title</source>
        <comment>field of an import</comment>
        <translation>título del componente</translation>
    </message>
    <message>
        <source>components</source>
        <translation>componentes</translation>
    </message>
    <message>
        <source>compromise</source>
        <comment>nature</comment>
        <translation>fórmula de avenencia</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>field</comment>
        <translation>condición</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>linkage kind</comment>
        <translation>condición</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>role</comment>
        <translation>condición</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>field of an import</comment>
        <translation>condición</translation>
    </message>
    <message>
        <source>condition, trade-off or sequence.</source>
        <translation>condición, contrapartida o secuencia.</translation>
    </message>
    <message>
        <source>conditional</source>
        <comment>aspect</comment>
        <translation>condicional</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>condicional</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>marking</comment>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>credibility of a claim</comment>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>consequence</source>
        <comment>kind of row</comment>
        <translation>consecuencia</translation>
    </message>
    <message>
        <source>constraint</source>
        <comment>measure category</comment>
        <translation>limitación</translation>
    </message>
    <message>
        <source>content</source>
        <comment>field</comment>
        <translation>contenido</translation>
    </message>
    <message>
        <source>contradictory</source>
        <comment>aspect</comment>
        <translation>contradictoria</translation>
    </message>
    <message>
        <source>convergence {number}</source>
        <translation>convergencia {number}</translation>
    </message>
    <message>
        <source>convergence {value}</source>
        <translation>convergencia {value}</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>in the name of a file</comment>
        <translation>copia</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a mark</comment>
        <translation>corregida</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>act</comment>
        <translation>corrección</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>event kind</comment>
        <translation>corrección</translation>
    </message>
    <message>
        <source>correction: never said</source>
        <translation>corrección: nunca se dijo</translation>
    </message>
    <message>
        <source>correction: {before}, rightly {after}</source>
        <translation>corrección: {before}, en realidad {after}</translation>
    </message>
    <message>
        <source>counter-proposal</source>
        <comment>nature</comment>
        <translation>contrapropuesta</translation>
    </message>
    <message>
        <source>credibility</source>
        <comment>field</comment>
        <translation>credibilidad</translation>
    </message>
    <message>
        <source>credibility, 1 to 6</source>
        <comment>field of an import</comment>
        <translation>credibilidad, de 1 a 6</translation>
    </message>
    <message>
        <source>current framework</source>
        <comment>nature</comment>
        <translation>marco vigente</translation>
    </message>
    <message>
        <source>current framework, proposal, counter-proposal, bridging proposal, chair&apos;s text, compromise or agreed.</source>
        <translation>marco vigente, propuesta, contrapropuesta, propuesta de transacción, texto de la presidencia, fórmula de avenencia o acordado.</translation>
    </message>
    <message>
        <source>dashed: on a condition</source>
        <translation>discontinua: sujeta a una condición</translation>
    </message>
    <message>
        <source>date</source>
        <comment>field</comment>
        <translation>fecha</translation>
    </message>
    <message>
        <source>day on which it was said</source>
        <comment>field of an import</comment>
        <translation>día en que se dijo</translation>
    </message>
    <message>
        <source>day order</source>
        <comment>field</comment>
        <translation>orden en el día</translation>
    </message>
    <message>
        <source>deadline</source>
        <comment>field</comment>
        <translation>plazo</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>valor predeterminado: {value}</translation>
    </message>
    <message>
        <source>density</source>
        <comment>field</comment>
        <translation>densidad</translation>
    </message>
    <message>
        <source>depends on</source>
        <comment>field</comment>
        <translation>depende de</translation>
    </message>
    <message>
        <source>different</source>
        <comment>two rows</comment>
        <translation>distintas</translation>
    </message>
    <message>
        <source>digest</source>
        <comment>field</comment>
        <translation>suma de comprobación</translation>
    </message>
    <message>
        <source>dimension</source>
        <comment>field</comment>
        <translation>dimensión</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <comment>field</comment>
        <translation>descargo de responsabilidad</translation>
    </message>
    <message>
        <source>dissociation</source>
        <comment>kind of row</comment>
        <translation>disociación</translation>
    </message>
    <message>
        <source>does not agree at all</source>
        <comment>stance</comment>
        <translation>en total desacuerdo</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>credibility of a claim</comment>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>due</source>
        <comment>field</comment>
        <translation>vencimiento</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>plazo: {date}</translation>
    </message>
    <message>
        <source>each list of stance colours has {number} colours</source>
        <translation>cada lista de colores de las posturas tiene {number} colores</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>embedded</source>
        <comment>a document in the file</comment>
        <translation>insertado</translation>
    </message>
    <message>
        <source>end</source>
        <comment>field</comment>
        <translation>fin</translation>
    </message>
    <message>
        <source>end must not be before start</source>
        <translation>el fin no debe ser anterior al inicio</translation>
    </message>
    <message>
        <source>entry {rowid} belongs to no row</source>
        <translation>la entrada {rowid} no pertenece a ninguna fila</translation>
    </message>
    <message>
        <source>entry {rowid} is missing</source>
        <translation>falta la entrada {rowid}</translation>
    </message>
    <message>
        <source>entry {rowid} is not found by its words</source>
        <translation>la entrada {rowid} no se encuentra por sus palabras</translation>
    </message>
    <message>
        <source>even</source>
        <comment>likelihood</comment>
        <translation>igual de probable</translation>
    </message>
    <message>
        <source>exact words</source>
        <comment>role</comment>
        <translation>palabras textuales</translation>
    </message>
    <message>
        <source>exact words</source>
        <comment>field of an import</comment>
        <translation>palabras textuales</translation>
    </message>
    <message>
        <source>expressed on</source>
        <comment>field</comment>
        <translation>expresada el</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>strength of a password</comment>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <comment>reliability of a source</comment>
        <translation>bastante fiable</translation>
    </message>
    <message>
        <source>fallback</source>
        <comment>field</comment>
        <translation>posición de repliegue</translation>
    </message>
    <message>
        <source>files: {count}, bytes: {size}</source>
        <translation>archivos: {count}, bytes: {size}</translation>
    </message>
    <message>
        <source>first</source>
        <comment>a mark</comment>
        <translation>primera</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>primer registro</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>foreign keys</source>
        <translation>claves externas</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the former stance</comment>
        <translation>antes</translation>
    </message>
    <message>
        <source>from group</source>
        <translation>del grupo</translation>
    </message>
    <message>
        <source>from its group</source>
        <translation>de su grupo</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>desde {date}</translation>
    </message>
    <message>
        <source>from {group}</source>
        <translation>de {group}</translation>
    </message>
    <message>
        <source>from {stance}</source>
        <translation>desde {stance}</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>kind</comment>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>grading</source>
        <comment>field</comment>
        <translation>calificación</translation>
    </message>
    <message>
        <source>green</source>
        <comment>stance</comment>
        <translation>verde</translation>
    </message>
    <message>
        <source>green / yellow / red</source>
        <comment>scale</comment>
        <translation>verde / amarillo / rojo</translation>
    </message>
    <message>
        <source>group</source>
        <comment>field</comment>
        <translation>grupo</translation>
    </message>
    <message>
        <source>group</source>
        <comment>party kind</comment>
        <translation>grupo</translation>
    </message>
    <message>
        <source>guarantor</source>
        <comment>party role</comment>
        <translation>garante</translation>
    </message>
    <message>
        <source>handling marking</source>
        <comment>field of an import</comment>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>heading only</source>
        <comment>doing</comment>
        <translation>solo título</translation>
    </message>
    <message>
        <source>here</source>
        <comment>which side is taken</comment>
        <translation>aquí</translation>
    </message>
    <message>
        <source>history</source>
        <comment>part</comment>
        <translation>historial</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>if</source>
        <comment>begins a condition in the quick line</comment>
        <translation>si</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>si {condition}</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <comment>in a cell</comment>
        <translation>si {condition}</translation>
    </message>
    <message>
        <source>if {stance}</source>
        <comment>a stance that depends on a condition</comment>
        <translation>si {stance}</translation>
    </message>
    <message>
        <source>if: conditional   !: red line   ▲▼: moved   ◆: terms changed   ~: old, or said of an older text   ↳: from the group   ≠: sources differ   blank: no record</source>
        <translation>si: condicional   !: línea roja   ▲▼: se movió   ◆: términos modificados   ~: antigua, o sobre un texto anterior   ↳: del grupo   ≠: fuentes discrepantes   en blanco: sin registro</translation>
    </message>
    <message>
        <source>implementation</source>
        <comment>kind of row</comment>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>improbable</source>
        <comment>credibility of a claim</comment>
        <translation>improbable</translation>
    </message>
    <message>
        <source>in another window here</source>
        <translation>en otra ventana aquí</translation>
    </message>
    <message>
        <source>in framework</source>
        <comment>field</comment>
        <translation>en el marco</translation>
    </message>
    <message>
        <source>in italics: moved</source>
        <translation>en cursiva: trasladado</translation>
    </message>
    <message>
        <source>in session</source>
        <comment>basis</comment>
        <translation>en sesión</translation>
    </message>
    <message>
        <source>in session (the default), public, assessment or internal.</source>
        <translation>en sesión (valor predeterminado), pública, evaluación o interna.</translation>
    </message>
    <message>
        <source>in terms only</source>
        <comment>direction</comment>
        <translation>solo en los términos</translation>
    </message>
    <message>
        <source>inherited</source>
        <comment>a mark</comment>
        <translation>heredada</translation>
    </message>
    <message>
        <source>initial</source>
        <comment>event kind</comment>
        <translation>inicial</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>integridad</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>basis</comment>
        <translation>interna</translation>
    </message>
    <message>
        <source>is</source>
        <comment>field</comment>
        <translation>valor</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>se completa</translation>
    </message>
    <message>
        <source>is monochrome</source>
        <comment>field</comment>
        <translation>en blanco y negro</translation>
    </message>
    <message>
        <source>is portrait</source>
        <comment>field</comment>
        <translation>en vertical</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no puede leerse</translation>
    </message>
    <message>
        <source>it has more than {max_length} letters</source>
        <translation>tiene más de {max_length} caracteres</translation>
    </message>
    <message>
        <source>it has no day</source>
        <translation>no tiene día</translation>
    </message>
    <message>
        <source>it has no stance</source>
        <translation>no tiene postura</translation>
    </message>
    <message numerus="yes">
        <source>it has {count} cells, and there are %n heads</source>
        <translation>
            <numerusform>tiene {count} celdas y hay %n encabezado</numerusform>
            <numerusform>tiene {count} celdas y hay %n encabezados</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>contiene un carácter de control</translation>
    </message>
    <message>
        <source>it is needed</source>
        <translation>es necesario</translation>
    </message>
    <message>
        <source>it is not valid Unicode</source>
        <translation>no es Unicode válido</translation>
    </message>
    <message>
        <source>it must be a day, written as 2026-03-04</source>
        <translation>debe ser un día, escrito como 2026-03-04</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>it must be {expected}</source>
        <translation>debe ser {expected}</translation>
    </message>
    <message>
        <source>it must be {ge} or more</source>
        <translation>debe ser {ge} o más</translation>
    </message>
    <message>
        <source>it must be {le} or less</source>
        <translation>debe ser {le} o menos</translation>
    </message>
    <message>
        <source>it must have the form {pattern}</source>
        <translation>debe tener la forma {pattern}</translation>
    </message>
    <message>
        <source>it must hold {max_length} or fewer</source>
        <translation>debe contener {max_length} o menos</translation>
    </message>
    <message>
        <source>it must hold {min_length} or more</source>
        <translation>debe contener {min_length} o más</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>it names no component</source>
        <translation>no indica ningún componente</translation>
    </message>
    <message>
        <source>it names no party</source>
        <translation>no indica ninguna parte</translation>
    </message>
    <message>
        <source>it names what is missing</source>
        <translation>indica algo que falta</translation>
    </message>
    <message>
        <source>its content cannot be</source>
        <translation>su contenido no es posible</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>su grupo</translation>
    </message>
    <message>
        <source>its pages cannot be read</source>
        <translation>sus páginas no pueden leerse</translation>
    </message>
    <message>
        <source>its {parent} is missing</source>
        <translation>falta el elemento superior: {parent}</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>of rows entered twice</comment>
        <translation>unidas</translation>
    </message>
    <message>
        <source>joint statement</source>
        <comment>source kind</comment>
        <translation>declaración conjunta</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>not removed</comment>
        <translation>conservado</translation>
    </message>
    <message>
        <source>kept apart</source>
        <comment>of rows entered twice</comment>
        <translation>mantenidas por separado</translation>
    </message>
    <message>
        <source>kept: {rows}</source>
        <translation>conservado: {rows}</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>field</comment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>kind of the source</source>
        <comment>field of an import</comment>
        <translation>tipo de la fuente</translation>
    </message>
    <message>
        <source>label</source>
        <comment>field</comment>
        <translation>denominación</translation>
    </message>
    <message>
        <source>language</source>
        <comment>field</comment>
        <translation>idioma</translation>
    </message>
    <message>
        <source>languages</source>
        <comment>field</comment>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>largely carried out</source>
        <comment>level of implementation</comment>
        <translation>aplicada en gran parte</translation>
    </message>
    <message>
        <source>later than its own statement</source>
        <translation>posterior a su propia declaración</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>in the name of a file</comment>
        <translation>retenido</translation>
    </message>
    <message>
        <source>letter</source>
        <comment>source kind</comment>
        <translation>carta</translation>
    </message>
    <message>
        <source>level</source>
        <comment>field</comment>
        <translation>nivel</translation>
    </message>
    <message>
        <source>likelihood</source>
        <comment>field</comment>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>likelihood</comment>
        <translation>probable</translation>
    </message>
    <message>
        <source>linkage</source>
        <comment>kind of row</comment>
        <translation>vínculo</translation>
    </message>
    <message>
        <source>linkages</source>
        <comment>part</comment>
        <translation>vínculos</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>of a component</comment>
        <translation>vinculado</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>a mark</comment>
        <translation>vinculada</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>to another component</comment>
        <translation>vinculado</translation>
    </message>
    <message>
        <source>linked to {number}</source>
        <translation>vinculado a {number}</translation>
    </message>
    <message>
        <source>mapping</source>
        <comment>kind of row</comment>
        <translation>correspondencia</translation>
    </message>
    <message>
        <source>margin</source>
        <comment>field</comment>
        <translation>margen</translation>
    </message>
    <message>
        <source>marked {marking}</source>
        <translation>clasificación: {marking}</translation>
    </message>
    <message>
        <source>marking</source>
        <comment>field</comment>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>markings</source>
        <comment>field</comment>
        <translation>clasificaciones</translation>
    </message>
    <message>
        <source>markings must have different names</source>
        <translation>las clasificaciones deben tener nombres distintos</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>field</comment>
        <translation>medida</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>kind of row</comment>
        <translation>medida</translation>
    </message>
    <message>
        <source>mechanism</source>
        <comment>component kind</comment>
        <translation>mecanismo</translation>
    </message>
    <message>
        <source>media</source>
        <comment>source kind</comment>
        <translation>medios de comunicación</translation>
    </message>
    <message>
        <source>mediator</source>
        <comment>party role</comment>
        <translation>mediador</translation>
    </message>
    <message>
        <source>member</source>
        <comment>field</comment>
        <translation>miembro</translation>
    </message>
    <message>
        <source>membership</source>
        <comment>kind of row</comment>
        <translation>pertenencia</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>combinación</translation>
    </message>
    <message>
        <source>method</source>
        <comment>field</comment>
        <translation>método</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>minor</source>
        <comment>severity</comment>
        <translation>leve</translation>
    </message>
    <message>
        <source>minor, moderate, serious or severe.</source>
        <translation>leve, moderada, seria o grave.</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>severity</comment>
        <translation>moderada</translation>
    </message>
    <message>
        <source>months and days count from 1</source>
        <translation>los meses y los días se cuentan desde 1</translation>
    </message>
    <message>
        <source>moved away from agreement</source>
        <translation>se alejó del acuerdo</translation>
    </message>
    <message>
        <source>moved away from agreement since {moment}</source>
        <translation>se alejó del acuerdo desde {moment}</translation>
    </message>
    <message>
        <source>moved since then</source>
        <translation>se movió desde entonces</translation>
    </message>
    <message>
        <source>moved since {moment}</source>
        <translation>se movió desde {moment}</translation>
    </message>
    <message>
        <source>moved since {round}</source>
        <translation>se movió desde {round}</translation>
    </message>
    <message>
        <source>moved towards agreement</source>
        <translation>se acercó al acuerdo</translation>
    </message>
    <message>
        <source>moved towards agreement since {moment}</source>
        <translation>se acercó al acuerdo desde {moment}</translation>
    </message>
    <message>
        <source>moved {count}</source>
        <translation>con movimiento: {count}</translation>
    </message>
    <message>
        <source>n</source>
        <comment>answer: no</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>name</source>
        <comment>field</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name of the party, checked against its code</source>
        <comment>field of an import</comment>
        <translation>nombre de la parte, cotejado con su código</translation>
    </message>
    <message>
        <source>nature</source>
        <comment>field</comment>
        <translation>naturaleza</translation>
    </message>
    <message>
        <source>negotiating party</source>
        <comment>party role</comment>
        <translation>parte negociadora</translation>
    </message>
    <message>
        <source>negotiating party, guarantor, mediator, observer or verifier.</source>
        <translation>parte negociadora, garante, mediador, observador o verificador.</translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>kind of row</comment>
        <translation>negociación</translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>in the name of a file</comment>
        <translation>negociación</translation>
    </message>
    <message>
        <source>negotiator backups lists them.</source>
        <translation>negotiator backups las enumera.</translation>
    </message>
    <message>
        <source>negotiator keys lists those that are.</source>
        <translation>negotiator keys enumera las que sí.</translation>
    </message>
    <message>
        <source>negotiator positions lists them.</source>
        <translation>negotiator positions las enumera.</translation>
    </message>
    <message>
        <source>never said</source>
        <translation>nunca se dijo</translation>
    </message>
    <message>
        <source>new</source>
        <comment>kind</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>new component</source>
        <comment>doing</comment>
        <translation>nuevo componente</translation>
    </message>
    <message>
        <source>new version</source>
        <comment>doing</comment>
        <translation>nueva versión</translation>
    </message>
    <message>
        <source>newest</source>
        <comment>which side is taken</comment>
        <translation>más reciente</translation>
    </message>
    <message>
        <source>next</source>
        <comment>place within the day</comment>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>no</source>
        <comment>stance</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>no</source>
        <comment>yes or no</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>no basis</source>
        <translation>sin base</translation>
    </message>
    <message>
        <source>no bloc</source>
        <translation>sin bloque</translation>
    </message>
    <message>
        <source>no brackets</source>
        <translation>sin corchetes</translation>
    </message>
    <message>
        <source>no position</source>
        <comment>stance</comment>
        <translation>sin posición</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>sin registro</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nobody has asked the party</source>
        <translation>nadie ha consultado a la parte</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <source>non-paper</source>
        <comment>source kind</comment>
        <translation>documento oficioso</translation>
    </message>
    <message>
        <source>non-state actor</source>
        <comment>party kind</comment>
        <translation>agente no estatal</translation>
    </message>
    <message>
        <source>none</source>
        <comment>code of an author</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <comment>basis</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none named</source>
        <comment>source</comment>
        <translation>ninguna indicada</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>stance</comment>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>stance</comment>
        <translation>no consultada</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>level of implementation</comment>
        <translation>no iniciada</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <comment>reliability of a source</comment>
        <translation>generalmente no fiable</translation>
    </message>
    <message>
        <source>note</source>
        <comment>field</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>note</source>
        <comment>source kind</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>note</source>
        <comment>field of an import</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>part</comment>
        <translation>notas</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>withheld</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>kept</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>sin datos comunicados</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a moment</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>number</source>
        <comment>field</comment>
        <translation>número</translation>
    </message>
    <message>
        <source>number or address of the source</source>
        <comment>field of an import</comment>
        <translation>signatura o dirección de la fuente</translation>
    </message>
    <message>
        <source>number or title of the component</source>
        <comment>field of an import</comment>
        <translation>número o título del componente</translation>
    </message>
    <message>
        <source>number {number} that day</source>
        <translation>número {number} ese día</translation>
    </message>
    <message>
        <source>objective</source>
        <comment>field</comment>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>observer</source>
        <comment>party role</comment>
        <translation>observador</translation>
    </message>
    <message>
        <source>of all {number}</source>
        <translation>de un total de {number}</translation>
    </message>
    <message>
        <source>of all {number}, and change</source>
        <translation>de un total de {number}, y cambio</translation>
    </message>
    <message>
        <source>old</source>
        <comment>of what was said long ago</comment>
        <translation>antigua</translation>
    </message>
    <message>
        <source>old</source>
        <comment>a mark</comment>
        <translation>antigua</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antigua</translation>
    </message>
    <message>
        <source>old, or said of an older text</source>
        <translation>antigua, o sobre un texto anterior</translation>
    </message>
    <message>
        <source>on</source>
        <comment>field</comment>
        <translation>fecha</translation>
    </message>
    <message>
        <source>on assessment basis</source>
        <translation>base: evaluación</translation>
    </message>
    <message>
        <source>on assessment basis</source>
        <comment>a mark</comment>
        <translation>base: evaluación</translation>
    </message>
    <message>
        <source>on in session basis</source>
        <translation>base: en sesión</translation>
    </message>
    <message>
        <source>on in session basis</source>
        <comment>a mark</comment>
        <translation>base: en sesión</translation>
    </message>
    <message>
        <source>on internal basis</source>
        <translation>base: interna</translation>
    </message>
    <message>
        <source>on internal basis</source>
        <comment>a mark</comment>
        <translation>base: interna</translation>
    </message>
    <message>
        <source>on public basis</source>
        <translation>base: pública</translation>
    </message>
    <message>
        <source>on public basis</source>
        <comment>a mark</comment>
        <translation>base: pública</translation>
    </message>
    <message>
        <source>on {computer}</source>
        <translation>en {computer}</translation>
    </message>
    <message>
        <source>one change</source>
        <translation>un cambio</translation>
    </message>
    <message>
        <source>one of them is no key</source>
        <translation>uno de ellos no es una clave</translation>
    </message>
    <message>
        <source>one position a row</source>
        <translation>una posición por fila</translation>
    </message>
    <message>
        <source>only a correction, withdrawal or recode names another</source>
        <translation>solo una corrección, retirada o recodificación indica otra</translation>
    </message>
    <message>
        <source>only a stance on the scale can be a red line</source>
        <translation>solo una postura de la escala puede ser una línea roja</translation>
    </message>
    <message>
        <source>only a stance on the scale can depend on a condition</source>
        <translation>solo una postura de la escala puede depender de una condición</translation>
    </message>
    <message>
        <source>only a stance on the scale can have a value</source>
        <translation>solo una postura de la escala puede tener un valor</translation>
    </message>
    <message>
        <source>only on a scale of numbers</source>
        <translation>solo en una escala numérica</translation>
    </message>
    <message>
        <source>onto or off the scale</source>
        <comment>direction</comment>
        <translation>entra en la escala o sale de ella</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status</comment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>open, under discussion, agreed in principle, agreed ad referendum, agreed or closed.</source>
        <translation>abierto, en debate, acordado en principio, acordado ad referéndum, acordado o cerrado.</translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>stance</comment>
        <translation>se opone</translation>
    </message>
    <message>
        <source>order</source>
        <comment>field</comment>
        <translation>orden</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>party kind</comment>
        <translation>organización</translation>
    </message>
    <message>
        <source>other</source>
        <comment>shifts</comment>
        <translation>otros</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind</comment>
        <translation>otro</translation>
    </message>
    <message>
        <source>ours</source>
        <comment>a side</comment>
        <translation>nuestro</translation>
    </message>
    <message>
        <source>package</source>
        <comment>field</comment>
        <translation>paquete</translation>
    </message>
    <message>
        <source>package</source>
        <comment>kind of row</comment>
        <translation>paquete</translation>
    </message>
    <message>
        <source>package part</source>
        <comment>kind of row</comment>
        <translation>elemento de paquete</translation>
    </message>
    <message>
        <source>paper</source>
        <comment>field</comment>
        <translation>papel</translation>
    </message>
    <message>
        <source>parent</source>
        <comment>field</comment>
        <translation>elemento superior</translation>
    </message>
    <message>
        <source>parties by components</source>
        <translation>partes por componentes</translation>
    </message>
    <message>
        <source>parties none</source>
        <translation>partes: ninguna</translation>
    </message>
    <message>
        <source>parties {names}</source>
        <translation>partes: {names}</translation>
    </message>
    <message>
        <source>party</source>
        <comment>field</comment>
        <translation>parte</translation>
    </message>
    <message>
        <source>party</source>
        <comment>kind of row</comment>
        <translation>parte</translation>
    </message>
    <message>
        <source>party</source>
        <comment>role</comment>
        <translation>parte</translation>
    </message>
    <message>
        <source>party   component   stance 1–9, or its name   if condition   ! red line   “exact words”   rest: statement</source>
        <translation>parte   componente   postura 1–9, o su nombre   si condición   ! línea roja   “palabras textuales”   resto: declaración</translation>
    </message>
    <message>
        <source>party name</source>
        <comment>field of an import</comment>
        <translation>nombre de la parte</translation>
    </message>
    <message>
        <source>path</source>
        <comment>field</comment>
        <translation>ruta</translation>
    </message>
    <message>
        <source>place</source>
        <comment>field</comment>
        <translation>lugar</translation>
    </message>
    <message>
        <source>place within the day, from 1</source>
        <comment>field of an import</comment>
        <translation>lugar dentro del día, desde 1</translation>
    </message>
    <message>
        <source>plenary record</source>
        <comment>source kind</comment>
        <translation>acta de sesión plenaria</translation>
    </message>
    <message>
        <source>position</source>
        <comment>field</comment>
        <translation>posición</translation>
    </message>
    <message>
        <source>position</source>
        <comment>kind of row</comment>
        <translation>posición</translation>
    </message>
    <message>
        <source>position {key} holds what cannot be</source>
        <translation>la posición {key} contiene algo que no es posible</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>posiciones</translation>
    </message>
    <message>
        <source>positions and saliences do not come in pairs</source>
        <translation>las posiciones y las relevancias no vienen en pares</translation>
    </message>
    <message>
        <source>possibly true</source>
        <comment>credibility of a claim</comment>
        <translation>posiblemente cierta</translation>
    </message>
    <message>
        <source>precondition</source>
        <comment>field</comment>
        <translation>condición previa</translation>
    </message>
    <message>
        <source>prepared by</source>
        <comment>field</comment>
        <translation>preparado por</translation>
    </message>
    <message>
        <source>print set</source>
        <comment>kind of row</comment>
        <translation>conjunto de impresión</translation>
    </message>
    <message>
        <source>print set</source>
        <translation>conjunto de impresión</translation>
    </message>
    <message>
        <source>probably true</source>
        <comment>credibility of a claim</comment>
        <translation>probablemente cierta</translation>
    </message>
    <message>
        <source>process</source>
        <comment>component kind</comment>
        <translation>proceso</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>nature</comment>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>proposer</source>
        <comment>field</comment>
        <translation>proponente</translation>
    </message>
    <message>
        <source>public</source>
        <comment>basis</comment>
        <translation>pública</translation>
    </message>
    <message>
        <source>public</source>
        <comment>marking</comment>
        <translation>público</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>field</comment>
        <translation>cita</translation>
    </message>
    <message>
        <source>quotes</source>
        <comment>part</comment>
        <translation>citas</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>kind of row</comment>
        <translation>lectura</translation>
    </message>
    <message>
        <source>reaffirmation</source>
        <comment>event kind</comment>
        <translation>reafirmación</translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <comment>a mark</comment>
        <translation>reafirmada</translation>
    </message>
    <message>
        <source>reaffirms: {stance}</source>
        <translation>reafirma: {stance}</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>field</comment>
        <translation>motivo</translation>
    </message>
    <message>
        <source>reciprocal</source>
        <comment>field</comment>
        <translation>medida recíproca</translation>
    </message>
    <message>
        <source>recode</source>
        <comment>act</comment>
        <translation>recodificación</translation>
    </message>
    <message>
        <source>recode</source>
        <comment>event kind</comment>
        <translation>recodificación</translation>
    </message>
    <message>
        <source>recoded</source>
        <comment>a mark</comment>
        <translation>recodificada</translation>
    </message>
    <message>
        <source>recoded: {stance}</source>
        <translation>recodificada: {stance}</translation>
    </message>
    <message>
        <source>recorded at</source>
        <comment>field</comment>
        <translation>registrado el</translation>
    </message>
    <message>
        <source>recorded by</source>
        <comment>field</comment>
        <translation>registrado por</translation>
    </message>
    <message>
        <source>recorders</source>
        <comment>part</comment>
        <translation>autores de registros</translation>
    </message>
    <message>
        <source>red</source>
        <comment>stance</comment>
        <translation>rojo</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>field</comment>
        <translation>línea roja</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>role</comment>
        <translation>línea roja</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>línea roja</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>aspect</comment>
        <translation>línea roja</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>líneas rojas</translation>
    </message>
    <message>
        <source>redacted</source>
        <comment>in the name of a file</comment>
        <translation>expurgado</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>field</comment>
        <translation>referencia</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referencias</translation>
    </message>
    <message>
        <source>refers to</source>
        <comment>field</comment>
        <translation>se refiere a</translation>
    </message>
    <message>
        <source>reinforcing confidence</source>
        <comment>measure category</comment>
        <translation>refuerzo de la confianza</translation>
    </message>
    <message>
        <source>rejects</source>
        <comment>stance</comment>
        <translation>rechaza</translation>
    </message>
    <message>
        <source>relayed</source>
        <comment>source kind</comment>
        <translation>por intermediario</translation>
    </message>
    <message>
        <source>reliability</source>
        <comment>field</comment>
        <translation>fiabilidad</translation>
    </message>
    <message>
        <source>reliability of the source, A to F</source>
        <comment>field of an import</comment>
        <translation>fiabilidad de la fuente, de A a F</translation>
    </message>
    <message>
        <source>reliability unknown</source>
        <comment>reliability of a source</comment>
        <translation>fiabilidad desconocida</translation>
    </message>
    <message>
        <source>reliable</source>
        <comment>reliability of a source</comment>
        <translation>fiable</translation>
    </message>
    <message>
        <source>remote</source>
        <comment>likelihood</comment>
        <translation>remota</translation>
    </message>
    <message>
        <source>remote, unlikely, even, likely or very likely.</source>
        <translation>remota, poco probable, igual de probable, probable o muy probable.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>report</source>
        <comment>field</comment>
        <translation>informe</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>reservation point</source>
        <comment>field</comment>
        <translation>punto de reserva</translation>
    </message>
    <message>
        <source>reserves</source>
        <comment>stance</comment>
        <translation>tiene reservas</translation>
    </message>
    <message>
        <source>responsible</source>
        <comment>field</comment>
        <translation>responsable</translation>
    </message>
    <message>
        <source>restricted</source>
        <comment>marking</comment>
        <translation>restringido</translation>
    </message>
    <message>
        <source>role</source>
        <comment>field</comment>
        <translation>función</translation>
    </message>
    <message>
        <source>rollback trigger</source>
        <comment>field</comment>
        <translation>causa de reversión</translation>
    </message>
    <message>
        <source>round</source>
        <comment>field</comment>
        <translation>ronda</translation>
    </message>
    <message>
        <source>round</source>
        <comment>kind of row</comment>
        <translation>ronda</translation>
    </message>
    <message>
        <source>row {key} of {table} refers to a missing {parent}</source>
        <translation>la fila {key} de {table} se refiere a un elemento que falta: {parent}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>ru a2 3 if …</source>
        <translation>ru a2 3 si …</translation>
    </message>
    <message>
        <source>said of an older text</source>
        <translation>sobre un texto anterior</translation>
    </message>
    <message>
        <source>said of {text}</source>
        <translation>sobre {text}</translation>
    </message>
    <message>
        <source>same</source>
        <comment>kind</comment>
        <translation>igual</translation>
    </message>
    <message>
        <source>same stance, terms changed</source>
        <translation>misma postura, términos modificados</translation>
    </message>
    <message>
        <source>same text, left out</source>
        <comment>doing</comment>
        <translation>mismo texto, se omite</translation>
    </message>
    <message>
        <source>scale</source>
        <comment>field</comment>
        <translation>escala</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>índice de búsqueda</translation>
    </message>
    <message>
        <source>sequence</source>
        <comment>linkage kind</comment>
        <translation>secuencia</translation>
    </message>
    <message>
        <source>serious</source>
        <comment>severity</comment>
        <translation>seria</translation>
    </message>
    <message>
        <source>severe</source>
        <comment>severity</comment>
        <translation>grave</translation>
    </message>
    <message>
        <source>severity</source>
        <comment>field</comment>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>sheets</source>
        <comment>field</comment>
        <translation>hojas</translation>
    </message>
    <message>
        <source>shift</source>
        <comment>event kind</comment>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>signature: {words}</source>
        <translation>firma: {words}</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>stance</comment>
        <translation>guarda silencio</translation>
    </message>
    <message>
        <source>since the previous round</source>
        <translation>desde la ronda anterior</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>desde {moment}</translation>
    </message>
    <message>
        <source>size</source>
        <comment>field</comment>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file that was checked</comment>
        <translation>íntegro</translation>
    </message>
    <message>
        <source>source</source>
        <comment>field</comment>
        <translation>fuente</translation>
    </message>
    <message>
        <source>source</source>
        <comment>kind of row</comment>
        <translation>fuente</translation>
    </message>
    <message>
        <source>source kind</source>
        <comment>field of an import</comment>
        <translation>tipo de fuente</translation>
    </message>
    <message>
        <source>source quote</source>
        <comment>field of an import</comment>
        <translation>cita de la fuente</translation>
    </message>
    <message>
        <source>source title</source>
        <comment>field of an import</comment>
        <translation>título de la fuente</translation>
    </message>
    <message>
        <source>source url</source>
        <comment>field of an import</comment>
        <translation>URL de la fuente</translation>
    </message>
    <message>
        <source>source {grades}</source>
        <translation>fuente {grades}</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>fuentes discrepantes</translation>
    </message>
    <message>
        <source>sources differ</source>
        <comment>a mark</comment>
        <translation>fuentes discrepantes</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>field</comment>
        <translation>orador</translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>part</comment>
        <translation>oradores</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>aspect</comment>
        <translation>desactualizada</translation>
    </message>
    <message>
        <source>stale after days</source>
        <comment>field</comment>
        <translation>días hasta la desactualización</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>field</comment>
        <translation>postura</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>role</comment>
        <translation>postura</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>field of an import</comment>
        <translation>postura</translation>
    </message>
    <message>
        <source>stands left</source>
        <translation>va a la izquierda</translation>
    </message>
    <message>
        <source>stands right</source>
        <translation>va a la derecha</translation>
    </message>
    <message>
        <source>start</source>
        <comment>field</comment>
        <translation>inicio</translation>
    </message>
    <message>
        <source>state</source>
        <comment>party kind</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>state, organisation, group or non-state actor.</source>
        <translation>Estado, organización, grupo o agente no estatal.</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>field</comment>
        <translation>declaración</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>role</comment>
        <translation>declaración</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>source kind</comment>
        <translation>declaración</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>field of an import</comment>
        <translation>declaración</translation>
    </message>
    <message>
        <source>statement, plenary record, non-paper, media, relayed, letter, note or joint statement.</source>
        <translation>declaración, acta de sesión plenaria, documento oficioso, medios de comunicación, por intermediario, carta, nota o declaración conjunta.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>status</source>
        <comment>field</comment>
        <translation>estado</translation>
    </message>
    <message>
        <source>status</source>
        <comment>kind of row</comment>
        <translation>estado</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>queda fuera</translation>
    </message>
    <message>
        <source>step</source>
        <comment>field</comment>
        <translation>etapa</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>strength of a password</comment>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>struck: left out</source>
        <translation>tachado: suprimido</translation>
    </message>
    <message>
        <source>struck: left out   underlined: put in   dashed: moved   [US: …] whose</source>
        <translation>tachado: suprimido   subrayado: insertado   discontinuo: trasladado   [US: …] de quién</translation>
    </message>
    <message>
        <source>such as Morning briefing</source>
        <translation>por ejemplo, Nota matinal</translation>
    </message>
    <message>
        <source>summary</source>
        <comment>density</comment>
        <translation>resumen</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance</comment>
        <translation>apoya</translation>
    </message>
    <message>
        <source>supports … rejects</source>
        <comment>scale</comment>
        <translation>apoya … rechaza</translation>
    </message>
    <message>
        <source>symbol</source>
        <comment>density</comment>
        <translation>símbolo</translation>
    </message>
    <message>
        <source>tabled</source>
        <translation>presentado</translation>
    </message>
    <message>
        <source>taken from its group</source>
        <translation>tomada de su grupo</translation>
    </message>
    <message>
        <source>taken from {group}</source>
        <translation>tomada de {group}</translation>
    </message>
    <message>
        <source>terms</source>
        <comment>shifts</comment>
        <translation>términos</translation>
    </message>
    <message>
        <source>terms changed</source>
        <translation>términos modificados</translation>
    </message>
    <message>
        <source>terms changed</source>
        <comment>kind</comment>
        <translation>términos modificados</translation>
    </message>
    <message>
        <source>terms changed</source>
        <comment>a mark</comment>
        <translation>términos modificados</translation>
    </message>
    <message>
        <source>terms changed since {moment}</source>
        <translation>términos modificados desde {moment}</translation>
    </message>
    <message>
        <source>text</source>
        <comment>component kind</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>text</source>
        <comment>field</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>text size</source>
        <comment>field</comment>
        <translation>tamaño del texto</translation>
    </message>
    <message>
        <source>text version</source>
        <comment>field</comment>
        <translation>versión del texto</translation>
    </message>
    <message>
        <source>text version</source>
        <comment>kind of row</comment>
        <translation>versión del texto</translation>
    </message>
    <message>
        <source>text version of {of}</source>
        <translation>versión del texto de {of}</translation>
    </message>
    <message>
        <source>the &amp;newest</source>
        <translation>lo más &amp;reciente</translation>
    </message>
    <message>
        <source>the &amp;same</source>
        <comment>two rows</comment>
        <translation>la &amp;misma</translation>
    </message>
    <message>
        <source>the cell in column {number} has no head</source>
        <translation>la celda de la columna {number} no tiene encabezado</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>la celda está vacía</translation>
    </message>
    <message>
        <source>the component does not apply to the party</source>
        <translation>el componente no se aplica a la parte</translation>
    </message>
    <message>
        <source>the latest day that remains</source>
        <translation>el último día que queda</translation>
    </message>
    <message>
        <source>the party said that it has none yet</source>
        <translation>la parte dijo que aún no tiene ninguna</translation>
    </message>
    <message>
        <source>the party was asked, and said nothing</source>
        <translation>se preguntó a la parte y no dijo nada</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>two rows</comment>
        <translation>la misma</translation>
    </message>
    <message>
        <source>the selected</source>
        <comment>fields</comment>
        <translation>los seleccionados</translation>
    </message>
    <message>
        <source>the step of a scale has a name of up to 40 letters</source>
        <translation>el grado de una escala tiene un nombre de hasta 40 caracteres</translation>
    </message>
    <message>
        <source>the steps of a scale must have different names</source>
        <translation>los grados de una escala deben tener nombres distintos</translation>
    </message>
    <message>
        <source>the whole table is missing</source>
        <translation>falta la tabla completa</translation>
    </message>
    <message>
        <source>the year {year} is not between 1 and 9999</source>
        <translation>el año {year} no está entre 1 y 9999</translation>
    </message>
    <message>
        <source>theirs</source>
        <comment>a side</comment>
        <translation>suyo</translation>
    </message>
    <message>
        <source>there</source>
        <comment>which side is taken</comment>
        <translation>allí</translation>
    </message>
    <message>
        <source>there is no component {name}</source>
        <translation>no existe el componente {name}</translation>
    </message>
    <message>
        <source>there is no month {month}</source>
        <translation>no existe el mes {month}</translation>
    </message>
    <message>
        <source>there is no party {name}</source>
        <translation>no existe la parte {name}</translation>
    </message>
    <message>
        <source>there is no source {title}</source>
        <translation>no existe la fuente {title}</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>no existe tal campo</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>in the name of a file</comment>
        <translation>cronología</translation>
    </message>
    <message>
        <source>title</source>
        <comment>field</comment>
        <translation>título</translation>
    </message>
    <message>
        <source>title of the component, checked against its number</source>
        <comment>field of an import</comment>
        <translation>título del componente, cotejado con su número</translation>
    </message>
    <message>
        <source>title of the source</source>
        <comment>field of an import</comment>
        <translation>título de la fuente</translation>
    </message>
    <message>
        <source>to be decided</source>
        <comment>of rows entered twice</comment>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>towards</source>
        <comment>shifts</comment>
        <translation>hacia el acuerdo</translation>
    </message>
    <message>
        <source>towards</source>
        <comment>a mark</comment>
        <translation>se acerca</translation>
    </message>
    <message>
        <source>towards agreement</source>
        <comment>direction</comment>
        <translation>hacia el acuerdo</translation>
    </message>
    <message>
        <source>towards agreement</source>
        <comment>kind</comment>
        <translation>hacia el acuerdo</translation>
    </message>
    <message>
        <source>towards, away from agreement</source>
        <translation>hacia el acuerdo, se aleja de él</translation>
    </message>
    <message>
        <source>trade-off</source>
        <comment>linkage kind</comment>
        <translation>contrapartida</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>field</comment>
        <translation>traducción</translation>
    </message>
    <message>
        <source>translator</source>
        <comment>field</comment>
        <translation>traductor</translation>
    </message>
    <message>
        <source>transparency</source>
        <comment>measure category</comment>
        <translation>transparencia</translation>
    </message>
    <message>
        <source>transparency, constraint, reinforcing confidence or compliance monitoring.</source>
        <translation>transparencia, limitación, refuerzo de la confianza o vigilancia del cumplimiento.</translation>
    </message>
    <message>
        <source>two rows have the same {rpartition} ({rpartition2})</source>
        <translation>dos filas tienen el mismo valor en {rpartition} ({rpartition2})</translation>
    </message>
    <message>
        <source>uid</source>
        <comment>field</comment>
        <translation>uid</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>sin pareja</translation>
    </message>
    <message>
        <source>under discussion</source>
        <comment>status</comment>
        <translation>en debate</translation>
    </message>
    <message>
        <source>underlined: put in</source>
        <translation>subrayado: insertado</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>ungraded</source>
        <comment>source</comment>
        <translation>sin calificar</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>aspect</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>unlikely</source>
        <comment>likelihood</comment>
        <translation>poco probable</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>author of a change</comment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>unreliable</source>
        <comment>reliability of a source</comment>
        <translation>no fiable</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta {date}</translation>
    </message>
    <message>
        <source>up to {marking}</source>
        <translation>hasta: {marking}</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <comment>reliability of a source</comment>
        <translation>generalmente fiable</translation>
    </message>
    <message>
        <source>value</source>
        <comment>field</comment>
        <translation>valor</translation>
    </message>
    <message>
        <source>value from 0 to 100, on a scale of numbers</source>
        <comment>field of an import</comment>
        <translation>valor de 0 a 100, en una escala numérica</translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>field</comment>
        <translation>verificador</translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>party role</comment>
        <translation>verificador</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>very likely</source>
        <comment>likelihood</comment>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>very strong</source>
        <comment>strength of a password</comment>
        <translation>muy fuerte</translation>
    </message>
    <message>
        <source>very weak</source>
        <comment>strength of a password</comment>
        <translation>muy débil</translation>
    </message>
    <message>
        <source>view</source>
        <comment>kind of row</comment>
        <translation>vista</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>strength of a password</comment>
        <translation>débil</translation>
    </message>
    <message>
        <source>what</source>
        <comment>field</comment>
        <translation>qué</translation>
    </message>
    <message>
        <source>what its {split} was</source>
        <translation>lo que era su {split}</translation>
    </message>
    <message>
        <source>what stands &amp;here</source>
        <translation>lo que figura &amp;aquí</translation>
    </message>
    <message>
        <source>what stands &amp;there</source>
        <translation>lo que figura a&amp;llí</translation>
    </message>
    <message>
        <source>where there is no column</source>
        <translation>donde no hay columna</translation>
    </message>
    <message>
        <source>whether it is a red line</source>
        <comment>field of an import</comment>
        <translation>si es una línea roja</translation>
    </message>
    <message>
        <source>whose</source>
        <translation>de quién</translation>
    </message>
    <message>
        <source>with our brief</source>
        <translation>con nuestro mandato</translation>
    </message>
    <message>
        <source>with {responsible}</source>
        <translation>a cargo de {responsible}</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>act</comment>
        <translation>retirada</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>event kind</comment>
        <translation>retirada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>stance</comment>
        <translation>retirada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a mark</comment>
        <translation>retirada</translation>
    </message>
    <message>
        <source>withdrawn or corrected</source>
        <translation>retirada o corregida</translation>
    </message>
    <message>
        <source>withdraws its position</source>
        <translation>retira su posición</translation>
    </message>
    <message>
        <source>withheld: {rows}</source>
        <translation>retenido: {rows}</translation>
    </message>
    <message>
        <source>without a stance {count}, of these unknown {unknown}</source>
        <translation>sin postura {count}, de ellas desconocidas {unknown}</translation>
    </message>
    <message>
        <source>without {parts}</source>
        <translation>sin {parts}</translation>
    </message>
    <message>
        <source>y</source>
        <comment>answer: yes</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>stance</comment>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>stance</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>yes or no</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes / abstain / no</source>
        <comment>scale</comment>
        <translation>sí / abstención / no</translation>
    </message>
    <message>
        <source>{argument} is missing.</source>
        <translation>Falta {argument}.</translation>
    </message>
    <message>
        <source>{author}, {here}, since {since}</source>
        <translation>{author}, {here}, desde {since}</translation>
    </message>
    <message>
        <source>{basis} (also on record: {others})</source>
        <translation>{basis} (también constan: {others})</translation>
    </message>
    <message>
        <source>{basis}; also on record: {others}</source>
        <translation>{basis}; también constan: {others}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <comment>a shift</comment>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{brackets} ({more} against {text})</source>
        <translation>{brackets} ({more} respecto de {text})</translation>
    </message>
    <message>
        <source>{change} (undone)</source>
        <translation>{change} (deshecho)</translation>
    </message>
    <message>
        <source>{change}. Ctrl+Z takes it back.</source>
        <translation>{change}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>{change}. One undo takes it back.</source>
        <translation>{change}. Puede deshacerse de una vez.</translation>
    </message>
    <message>
        <source>{code} is {name} here, not {other}: left out.</source>
        <translation>{code} es aquí {name}, no {other}: se omite.</translation>
    </message>
    <message numerus="yes">
        <source>{component} and %n more</source>
        <translation>
            <numerusform>{component} y %n más</numerusform>
            <numerusform>{component} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{component} has this number.</source>
        <translation>{component} tiene este número.</translation>
    </message>
    <message>
        <source>{component} in {package}</source>
        <comment>a part of a package</comment>
        <translation>{component} en {package}</translation>
    </message>
    <message>
        <source>{component} on {other}, {kind}</source>
        <comment>a linkage</comment>
        <translation>{component} depende de {other}, {kind}</translation>
    </message>
    <message>
        <source>{component} only   {count}</source>
        <translation>Solo {component}   {count}</translation>
    </message>
    <message>
        <source>{component} {version}: a bracket without a partner at {place}: {words}</source>
        <translation>{component} {version}: un corchete sin pareja en {place}: {words}</translation>
    </message>
    <message>
        <source>{component} – {words}</source>
        <comment>a title with what stands below it</comment>
        <translation>{component} – {words}</translation>
    </message>
    <message>
        <source>{copy} brings {changes}.</source>
        <translation>{copy} aporta {changes}.</translation>
    </message>
    <message>
        <source>{copy}:</source>
        <comment>above lines about it</comment>
        <translation>{copy}:</translation>
    </message>
    <message>
        <source>{counts}. Corrections and reaffirmations are none.</source>
        <translation>{counts}. Las correcciones y reafirmaciones no lo son.</translation>
    </message>
    <message>
        <source>{counts}. Corrections and reaffirmations left out.</source>
        <translation>{counts}. Se omiten correcciones y reafirmaciones.</translation>
    </message>
    <message>
        <source>{counts}. Corrections, reaffirmations and withdrawals are told apart and are no movement.</source>
        <translation>{counts}. Las correcciones, reafirmaciones y retiradas se distinguen y no son movimiento.</translation>
    </message>
    <message>
        <source>{counts}. Corrections, recodes and reaffirmations are no movement.</source>
        <translation>{counts}. Las correcciones, recodificaciones y reafirmaciones no son movimiento.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components</source>
        <translation>
            <numerusform>{count} de %n componente</numerusform>
            <numerusform>{count} de %n componentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components have a text</source>
        <translation>
            <numerusform>{count} de %n componente con texto</numerusform>
            <numerusform>{count} de %n componentes con texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components so far</source>
        <translation>
            <numerusform>{count} de %n componente hasta ahora</numerusform>
            <numerusform>{count} de %n componentes hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n positions</source>
        <translation>
            <numerusform>{count} de %n posición</numerusform>
            <numerusform>{count} de %n posiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} de {whole}</translation>
    </message>
    <message>
        <source>{date}, after {round}</source>
        <translation>{date}, después de {round}</translation>
    </message>
    <message>
        <source>{date}, end of {round}</source>
        <translation>{date}, fin de {round}</translation>
    </message>
    <message>
        <source>{date}, in {round}</source>
        <translation>{date}, en {round}</translation>
    </message>
    <message>
        <source>{date}, number {number} that day</source>
        <translation>{date}, número {number} ese día</translation>
    </message>
    <message>
        <source>{days} (planned)</source>
        <translation>{days} (previsto)</translation>
    </message>
    <message>
        <source>{days} {year}</source>
        <comment>days of a year</comment>
        <translation>{days} de {year}</translation>
    </message>
    <message>
        <source>{day} (latest)</source>
        <translation>{day} (último)</translation>
    </message>
    <message>
        <source>{day} to {last}</source>
        <translation>{day} a {last}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>day and month</comment>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day in short</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day</comment>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}: {number}</source>
        <comment>brackets on a day</comment>
        <translation>{day}: {number}</translation>
    </message>
    <message>
        <source>{density} (Ctrl+Shift+{number}, or Ctrl and the wheel)</source>
        <translation>{density} (Ctrl+Shift+{number}, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>{doing} (now {number})</source>
        <translation>{doing} (ahora {number})</translation>
    </message>
    <message>
        <source>{doing} of {number}</source>
        <comment>what becomes of a section, and its component</comment>
        <translation>{doing} de {number}</translation>
    </message>
    <message>
        <source>{event}, before later claims</source>
        <translation>{event}, antes de afirmaciones posteriores</translation>
    </message>
    <message>
        <source>{field}: {rule}</source>
        <comment>a mistake</comment>
        <translation>{field}: {rule}</translation>
    </message>
    <message>
        <source>{file}    not found in {folder}</source>
        <translation>{file}    no se encuentra en {folder}</translation>
    </message>
    <message>
        <source>{file}    pinned    {folder}</source>
        <translation>{file}    fijado    {folder}</translation>
    </message>
    <message>
        <source>{file} (read-only) – Negotiator</source>
        <translation>{file} (solo lectura) – Negotiator</translation>
    </message>
    <message>
        <source>{file} becomes what it was on {moment}.</source>
        <translation>{file} pasa a ser lo que era el {moment}.</translation>
    </message>
    <message>
        <source>{file} breaks a rule at {place}: {rule}, and {number} more.</source>
        <translation>{file} infringe una regla en {place}: {rule}, y {number} más.</translation>
    </message>
    <message>
        <source>{file} breaks a rule at {place}: {rule}.</source>
        <translation>{file} infringe una regla en {place}: {rule}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened as a workbook.</source>
        <translation>No se puede abrir {file} como libro.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>No se puede abrir {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be taken apart: {reason}.</source>
        <translation>No se puede descomponer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>No se puede escribir {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} contradicts itself, so nothing was merged.</source>
        <translation>{file} se contradice, por lo que no se combinó nada.</translation>
    </message>
    <message>
        <source>{file} could not be brought up to date: {reason}.</source>
        <translation>No se pudo actualizar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} has more than {number} statements.</source>
        <translation>{file} tiene más de {number} declaraciones.</translation>
    </message>
    <message>
        <source>{file} has no schema of Negotiator&apos;s.</source>
        <translation>{file} no tiene ningún esquema de Negotiator.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{name}”.</source>
        <translation>{file} no tiene la hoja “{name}”.</translation>
    </message>
    <message>
        <source>{file} has no sheet.</source>
        <translation>{file} no tiene ninguna hoja.</translation>
    </message>
    <message>
        <source>{file} has no statements “{name}”.</source>
        <translation>{file} no tiene declaraciones “{name}”.</translation>
    </message>
    <message>
        <source>{file} has no type of statements.</source>
        <translation>{file} no tiene ningún tipo de declaraciones.</translation>
    </message>
    <message>
        <source>{file} has {size} bytes; at most {limit} are embedded.</source>
        <translation>{file} tiene {size} bytes; se insertan como máximo {limit}.</translation>
    </message>
    <message>
        <source>{file} holds a former {word} that cannot be.</source>
        <translation>{file} contiene una entrada anterior que no es posible: {word}.</translation>
    </message>
    <message>
        <source>{file} holds a position that cannot be.</source>
        <translation>{file} contiene una posición que no es posible.</translation>
    </message>
    <message>
        <source>{file} holds a {word} that cannot be.</source>
        <translation>{file} contiene un elemento que no es posible: {word}.</translation>
    </message>
    <message>
        <source>{file} holds a {word} that refers to what it does not hold.</source>
        <translation>{file} contiene un elemento ({word}) que se refiere a algo que no figura en él.</translation>
    </message>
    <message>
        <source>{file} holds code that Negotiator never writes, so it was not opened.</source>
        <translation>{file} contiene código que Negotiator nunca escribe, por lo que no se abrió.</translation>
    </message>
    <message>
        <source>{file} holds no keys.</source>
        <translation>{file} no contiene ninguna tecla.</translation>
    </message>
    <message>
        <source>{file} holds no list of rows.</source>
        <translation>{file} no contiene ninguna lista de filas.</translation>
    </message>
    <message>
        <source>{file} holds no text.</source>
        <translation>{file} no contiene texto.</translation>
    </message>
    <message>
        <source>{file} holds two rows of one kind that claim to be the same.</source>
        <translation>{file} contiene dos entradas del mismo tipo que dicen ser la misma.</translation>
    </message>
    <message>
        <source>{file} is a database of another program, not a Negotiator file.</source>
        <translation>{file} es una base de datos de otro programa, no un archivo de Negotiator.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} es una carpeta.</translation>
    </message>
    <message>
        <source>{file} is a whole record, which has no rows to choose from.</source>
        <translation>{file} es un registro íntegro, que no tiene filas entre las que elegir.</translation>
    </message>
    <message>
        <source>{file} is about another negotiation, “{title}”.</source>
        <translation>{file} trata de otra negociación, “{title}”.</translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <translation>{file} ya existe.</translation>
    </message>
    <message>
        <source>{file} is as it was on {moment}.</source>
        <translation>{file} está como estaba el {moment}.</translation>
    </message>
    <message>
        <source>{file} is being written by another program.</source>
        <translation>Otro programa está escribiendo {file}.</translation>
    </message>
    <message>
        <source>{file} is damaged, or no workbook.</source>
        <translation>{file} está dañado o no es un libro.</translation>
    </message>
    <message>
        <source>{file} is damaged, or would need more than {size} GB of memory.</source>
        <translation>{file} está dañado o necesitaría más de {size} GB de memoria.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} está dañado.</translation>
    </message>
    <message>
        <source>{file} is damaged: {problem}.</source>
        <translation>{file} está dañado: {problem}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vacío.</translation>
    </message>
    <message>
        <source>{file} is kept as it was found, damaged.</source>
        <translation>{file} se conserva como se encontró, dañado.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation>{file} tiene más de {limit} MB.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} GB.</source>
        <translation>{file} tiene más de {size} GB.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation>{file} tiene más de {size} MB.</translation>
    </message>
    <message>
        <source>{file} is locked with a password, or is not a Negotiator file.</source>
        <translation>{file} está bloqueado con una contraseña o no es un archivo de Negotiator.</translation>
    </message>
    <message>
        <source>{file} is locked.</source>
        <translation>{file} está bloqueado.</translation>
    </message>
    <message>
        <source>{file} is no JSON.</source>
        <translation>{file} no es JSON.</translation>
    </message>
    <message>
        <source>{file} is no JSON: {reason}.</source>
        <translation>{file} no es JSON: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no database.</source>
        <translation>{file} no es una base de datos.</translation>
    </message>
    <message>
        <source>{file} is no file of the Discourse Network Analyzer.</source>
        <translation>{file} no es un archivo de Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>{file} is no longer locked.</source>
        <translation>{file} ya no está bloqueado.</translation>
    </message>
    <message>
        <source>{file} is no longer where it was.</source>
        <translation>{file} ya no está donde estaba.</translation>
    </message>
    <message>
        <source>{file} is no text.</source>
        <translation>{file} no es un texto.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} no es texto UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not a Negotiator file.</source>
        <translation>{file} no es un archivo de Negotiator.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} no es un archivo.</translation>
    </message>
    <message>
        <source>{file} is not built as Negotiator builds files, so it was not opened.</source>
        <translation>{file} no tiene la estructura de los archivos de Negotiator, por lo que no se abrió.</translation>
    </message>
    <message>
        <source>{file} is not the record of a negotiation.</source>
        <translation>{file} no es el registro de una negociación.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} no existe.</translation>
    </message>
    <message>
        <source>{file} is not written in {name} throughout.</source>
        <translation>{file} no está escrito íntegramente en {name}.</translation>
    </message>
    <message>
        <source>{file} is of an older version of the Discourse Network Analyzer.</source>
        <translation>{file} es de una versión anterior de Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>{file} is open for reading only.</source>
        <translation>{file} está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>{file} is open: {holder}.</source>
        <translation>{file} está abierto: {holder}.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is ready, with %n pages.</source>
        <translation>
            <numerusform>{file} está listo, con %n página.</numerusform>
            <numerusform>{file} está listo, con %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} está listo.</translation>
    </message>
    <message>
        <source>{file} is the record itself.</source>
        <translation>{file} es el propio registro.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} es demasiado grande.</translation>
    </message>
    <message>
        <source>{file} may not be opened.</source>
        <translation>No tiene permiso para abrir {file}.</translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation>No tiene permiso para leer {file}.</translation>
    </message>
    <message>
        <source>{file} names an author who cannot be.</source>
        <translation>{file} nombra a un autor que no es posible.</translation>
    </message>
    <message>
        <source>{file} refers to a position that does not count in it.</source>
        <translation>{file} se refiere a una posición que en él no cuenta.</translation>
    </message>
    <message>
        <source>{file} refers to rows that it does not hold.</source>
        <translation>{file} se refiere a entradas que no contiene.</translation>
    </message>
    <message>
        <source>{file} was changed by another program meanwhile.</source>
        <translation>Otro programa modificó {file} entretanto.</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile, so nothing was restored.</source>
        <translation>{file} se modificó entretanto, por lo que no se restauró nada.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Negotiator (schema {version}; this program knows up to {schema_version}).</source>
        <translation>{file} se escribió con un Negotiator más reciente (esquema {version}; este programa conoce hasta {schema_version}).</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Negotiator.</source>
        <translation>{file} se escribió con una versión más reciente de Negotiator.</translation>
    </message>
    <message>
        <source>{file} was written by an older Negotiator and cannot be brought up to date, because it may not be written.</source>
        <translation>{file} se escribió con un Negotiator anterior y no puede actualizarse porque no hay permiso de escritura.</translation>
    </message>
    <message>
        <source>{file} would unpack to more than {size} MB.</source>
        <translation>{file} ocuparía más de {size} MB al descomprimirse.</translation>
    </message>
    <message>
        <source>{file} – Negotiator</source>
        <translation>{file} – Negotiator</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from a day to a day</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <comment>days of a month</comment>
        <translation>{first}–{last} de {month}</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation>No se puede crear {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{key} is taken twice: {commands}.</source>
        <translation>{key} está asignada dos veces: {commands}.</translation>
    </message>
    <message>
        <source>{kind} from {stance}</source>
        <translation>{kind} desde «{stance}»</translation>
    </message>
    <message>
        <source>{kind}: none yet.</source>
        <translation>{kind}: aún sin entradas.</translation>
    </message>
    <message>
        <source>{label} and {n} more</source>
        <translation>{label} y {n} más</translation>
    </message>
    <message>
        <source>{label}:</source>
        <translation>{label}:</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a label with its value</comment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{measure}, by {day}</source>
        <translation>{measure}, antes del {day}</translation>
    </message>
    <message>
        <source>{member} from {claim}</source>
        <comment>a dissociation</comment>
        <translation>{member}: disociación de «{claim}»</translation>
    </message>
    <message>
        <source>{member} in {group}</source>
        <comment>a membership</comment>
        <translation>{member} en {group}</translation>
    </message>
    <message>
        <source>{month} has no day {day}</source>
        <translation>{month} no tiene día {day}</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <comment>month before day</comment>
        <translation>{month} {day}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <comment>a day, month first</comment>
        <translation>{month} {day}, {year}</translation>
    </message>
    <message>
        <source>{month} {first}–{last}</source>
        <comment>days of a month, month first</comment>
        <translation>{month} {first}–{last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>month and year</comment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>short month and year</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{movement} since {moment}</source>
        <translation>{movement} desde {moment}</translation>
    </message>
    <message>
        <source>{movement}; before: {stance}</source>
        <translation>{movement}; antes: {stance}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} y {number} más</translation>
    </message>
    <message>
        <source>{names} versions do not fit beside each other.</source>
        <translation>Versiones {names}: no caben en paralelo.</translation>
    </message>
    <message>
        <source>{name} (your own)</source>
        <translation>{name} (propia)</translation>
    </message>
    <message>
        <source>{name} cannot be read without writing beside it: another program has made it so.</source>
        <translation>No se puede leer {name} sin escribir a su lado: otro programa lo dispuso así.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>No se puede leer {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>No se puede escribir {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not say which negotiation it is about.</source>
        <translation>{name} no indica de qué negociación trata.</translation>
    </message>
    <message>
        <source>{name} has no {table}.{missing}.</source>
        <translation>{name} no tiene {table}.{missing}.</translation>
    </message>
    <message>
        <source>{name} holds what cannot be.</source>
        <translation>{name} contiene algo que no es posible.</translation>
    </message>
    <message>
        <source>{name} is a whole number from {least} to {most}.</source>
        <translation>{name} es un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>{name} is a whole number.</source>
        <translation>{name} es un número entero.</translation>
    </message>
    <message>
        <source>{name} is another</source>
        <translation>{name} es otro valor</translation>
    </message>
    <message>
        <source>{name} is being written, or was left half written.</source>
        <translation>{name} se está escribiendo o quedó a medio escribir.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no database that can be read.</source>
        <translation>{name} está dañado o no es una base de datos que pueda leerse.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} está dañado.</translation>
    </message>
    <message>
        <source>{name} is empty so far.</source>
        <translation>{name} está vacío por ahora.</translation>
    </message>
    <message>
        <source>{name} is in the shared folder already, as the record is now.</source>
        <translation>{name} ya está en la carpeta compartida, tal como está ahora el registro.</translation>
    </message>
    <message>
        <source>{name} is in the shared folder.</source>
        <translation>{name} está en la carpeta compartida.</translation>
    </message>
    <message>
        <source>{name} is one of: {words}.</source>
        <translation>{name} es uno de: {words}.</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>{name} está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>{name} is still coming in.</source>
        <translation>{name} aún está llegando.</translation>
    </message>
    <message>
        <source>{name} is the record itself.</source>
        <translation>{name} es el propio registro.</translation>
    </message>
    <message>
        <source>{name} is there already, as the record is now.</source>
        <translation>{name} ya está allí, tal como está ahora el registro.</translation>
    </message>
    <message>
        <source>{name} is there, and cannot be read.</source>
        <translation>{name} está allí y no puede leerse.</translation>
    </message>
    <message>
        <source>{name} is there, and is locked with a password that was not given.</source>
        <translation>{name} está allí, bloqueado con una contraseña que no se indicó.</translation>
    </message>
    <message>
        <source>{name} is there, and is no earlier state of your record: {author} changed it last.</source>
        <translation>{name} está allí y no es un estado anterior de su registro: {author} lo modificó por última vez.</translation>
    </message>
    <message>
        <source>{name} is there, and is no plain file.</source>
        <translation>{name} está allí y no es un archivo corriente.</translation>
    </message>
    <message>
        <source>{name} is there, and is not whole yet.</source>
        <translation>{name} está allí y aún no está completo.</translation>
    </message>
    <message>
        <source>{name} is there, and is of another negotiation.</source>
        <translation>{name} está allí y es de otra negociación.</translation>
    </message>
    <message>
        <source>{name} is there.</source>
        <translation>{name} está allí.</translation>
    </message>
    <message>
        <source>{name} is {known} here, and stands beside {other}</source>
        <translation>{name} es {known} aquí y figura junto a {other}</translation>
    </message>
    <message>
        <source>{name} was written by another program meanwhile.</source>
        <translation>Otro programa escribió {name} entretanto.</translation>
    </message>
    <message>
        <source>{name} was written while it was read.</source>
        <translation>{name} se escribió mientras se leía.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n sheets.</source>
        <translation>
            <numerusform>{name}: %n hoja.</numerusform>
            <numerusform>{name}: %n hojas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} is the number of “{title}”.</source>
        <translation>{new} es el número de “{title}”.</translation>
    </message>
    <message>
        <source>{notes}; {causes}</source>
        <comment>in brackets</comment>
        <translation>{notes}; {causes}</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} away</source>
        <translation>{number} se alejan</translation>
    </message>
    <message>
        <source>{number} cells would fill thousands of pages.</source>
        <translation>{number} celdas llenarían miles de páginas.</translation>
    </message>
    <message>
        <source>{number} events would fill thousands of pages.</source>
        <translation>{number} eventos llenarían miles de páginas.</translation>
    </message>
    <message>
        <source>{number} in terms only</source>
        <translation>{number} solo en los términos</translation>
    </message>
    <message>
        <source>{number} is “{title}” here, not “{other}”: left out.</source>
        <translation>{number} es aquí “{title}”, no “{other}”: se omite.</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n rows cannot come in as they are.</source>
        <translation>
            <numerusform>{number} de %n fila no puede incorporarse tal como está.</numerusform>
            <numerusform>{number} de %n filas no pueden incorporarse tal como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n rows would come in, {known} are on record already, {left_out} stay out.</source>
        <translation>
            <numerusform>De %n fila: se incorporarían {number}, ya constan {known}, quedan fuera {left_out}.</numerusform>
            <numerusform>De %n filas: se incorporarían {number}, ya constan {known}, quedan fuera {left_out}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} onto or off the scale</source>
        <translation>{number} entran en la escala o salen de ella</translation>
    </message>
    <message>
        <source>{number} positions would fill thousands of pages.</source>
        <translation>{number} posiciones llenarían miles de páginas.</translation>
    </message>
    <message>
        <source>{number} towards agreement</source>
        <translation>{number} hacia el acuerdo</translation>
    </message>
    <message>
        <source>{number} {text}: a bracket without partner: {words}</source>
        <translation>{number} {text}: un corchete sin pareja: {words}</translation>
    </message>
    <message>
        <source>{number} {what}</source>
        <comment>so many cells, and what became of them</comment>
        <translation>{what} ({number})</translation>
    </message>
    <message>
        <source>{paper} landscape</source>
        <translation>{paper} horizontal</translation>
    </message>
    <message>
        <source>{paper} portrait</source>
        <translation>{paper} vertical</translation>
    </message>
    <message>
        <source>{party} on {component}</source>
        <translation>{party} sobre {component}</translation>
    </message>
    <message>
        <source>{party} on {component}, {day}</source>
        <comment>a claim</comment>
        <translation>{party} sobre {component}, {day}</translation>
    </message>
    <message>
        <source>{party} on {component}: no record</source>
        <translation>{party} sobre {component}: sin registro</translation>
    </message>
    <message>
        <source>{party} on {component}: {stances} ({what})</source>
        <translation>{party} sobre {component}: {stances} ({what})</translation>
    </message>
    <message>
        <source>{party} on {component}: {words}</source>
        <translation>{party} sobre {component}: {words}</translation>
    </message>
    <message>
        <source>{party} on {component}: {words} ({when})</source>
        <translation>{party} sobre {component}: {words} ({when})</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {reason}.</source>
        <translation>No se puede eliminar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{program}, version {version}</source>
        <translation>{program}, versión {version}</translation>
    </message>
    <message>
        <source>{report} is not written as {suffix}.</source>
        <translation>{report} no se escribe como {suffix}.</translation>
    </message>
    <message>
        <source>{round}, {date}</source>
        <comment>a round and its end</comment>
        <translation>{round}, {date}</translation>
    </message>
    <message>
        <source>{round}: {towards} towards agreement, {away} away, {otherwise} otherwise</source>
        <translation>{round}: {towards} hacia el acuerdo, {away} se alejan, {otherwise} de otra índole</translation>
    </message>
    <message>
        <source>{rules}.</source>
        <comment>a sentence</comment>
        <translation>{rules}.</translation>
    </message>
    <message>
        <source>{sentence} ({notes})</source>
        <comment>a sentence with notes</comment>
        <translation>{sentence} ({notes})</translation>
    </message>
    <message>
        <source>{sentence}. {words}</source>
        <comment>what was said follows</comment>
        <translation>{sentence}. {words}</translation>
    </message>
    <message>
        <source>{size}: {count} of {whole} recorded</source>
        <translation>{size}: {count} de {whole} registrados</translation>
    </message>
    <message>
        <source>{size}; at most {most} are embedded (preferences)</source>
        <translation>{size}; se insertan como máximo {most} (preferencias)</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n sections come in, {new} as new components. It is one change, and undo takes it back.</source>
        <translation>
            <numerusform>De %n sección se incorporan {some}, {new} como componentes nuevos. Es un solo cambio y puede deshacerse.</numerusform>
            <numerusform>De %n secciones se incorporan {some}, {new} como componentes nuevos. Es un solo cambio y puede deshacerse.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stances} from {day}</source>
        <translation>{stances} desde el {day}</translation>
    </message>
    <message>
        <source>{stance} (Alt+{digit})</source>
        <translation>{stance} (Alt+{digit})</translation>
    </message>
    <message>
        <source>{stance} becomes</source>
        <translation>{stance} se convierte en</translation>
    </message>
    <message>
        <source>{stance} since {date}</source>
        <translation>{stance} desde {date}</translation>
    </message>
    <message>
        <source>{stance} since {date}, reaffirmed {again}</source>
        <translation>{stance} desde {date}, reafirmada {again}</translation>
    </message>
    <message>
        <source>{stance}, {day}; the group spoke later</source>
        <translation>{stance}, {day}; el grupo habló después</translation>
    </message>
    <message>
        <source>{stance}: {meaning}</source>
        <translation>{stance}: {meaning}</translation>
    </message>
    <message>
        <source>{status} since {date}</source>
        <translation>{status} desde {date}</translation>
    </message>
    <message>
        <source>{status} since {day}</source>
        <translation>{status} desde el {day}</translation>
    </message>
    <message>
        <source>{terms} (before: {former})</source>
        <translation>{terms} (antes: {former})</translation>
    </message>
    <message>
        <source>{text} tabled: {nature}</source>
        <translation>{text}, presentado: {nature}</translation>
    </message>
    <message>
        <source>{text}: {side}. Click: put left; Ctrl+click: put right</source>
        <translation>{text}: {side}. Clic: poner a la izquierda; Ctrl+clic: poner a la derecha</translation>
    </message>
    <message>
        <source>{text}: {side}. Click: put right; Ctrl+click: put left</source>
        <translation>{text}: {side}. Clic: poner a la derecha; Ctrl+clic: poner a la izquierda</translation>
    </message>
    <message>
        <source>{text}; now {newest}</source>
        <translation>{text}; ahora {newest}</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (continuación)</translation>
    </message>
    <message>
        <source>{title}, page {number}</source>
        <translation>{title}, página {number}</translation>
    </message>
    <message>
        <source>{undecided} things are to be decided before {copy} is merged.</source>
        <translation>Hay que decidir {undecided} cuestiones antes de combinar {copy}.</translation>
    </message>
    <message>
        <source>{value} is no colour</source>
        <translation>{value} no es un color</translation>
    </message>
    <message>
        <source>{value} of 100</source>
        <translation>{value} de 100</translation>
    </message>
    <message>
        <source>{what} (a conflicted copy of {name})</source>
        <translation>{what} (una copia en conflicto de {name})</translation>
    </message>
    <message>
        <source>{what} to look for</source>
        <translation>Se busca: {what}</translation>
    </message>
    <message>
        <source>{what}, {state} on {day}</source>
        <comment>a state from a day on</comment>
        <translation>{what}, {state} el {day}</translation>
    </message>
    <message>
        <source>{where}: {kind}, {words}</source>
        <translation>{where}: {kind}, {words}</translation>
    </message>
    <message>
        <source>{who}’s copy</source>
        <translation>Copia de {who}</translation>
    </message>
    <message>
        <source>{who}’s copy of {day}</source>
        <translation>Copia de {who} del {day}</translation>
    </message>
    <message>
        <source>{words}, about {bits} bits</source>
        <translation>{words}, unos {bits} bits</translation>
    </message>
    <message numerus="yes">
        <source>{words}. %n without a partner, the first in line {line}</source>
        <translation>
            <numerusform>{words}. %n sin pareja, el primero en la línea {line}</numerusform>
            <numerusform>{words}. %n sin pareja, el primero en la línea {line}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{work} (and %n more)</source>
        <translation>
            <numerusform>{work} (y %n más)</numerusform>
            <numerusform>{work} (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>“You” is nobody else’s name.</source>
        <translation>Nadie más puede llamarse “You”.</translation>
    </message>
    <message>
        <source>“{command} --help” tells more.</source>
        <translation>“{command} --help” ofrece más información.</translation>
    </message>
    <message>
        <source>“{text}” is neither a date nor a round.</source>
        <translation>“{text}” no es ni una fecha ni una ronda.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>“{text}” no es una fecha.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment.</source>
        <translation>“{text}” no es un momento.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 0 to 100.</source>
        <translation>“{text}” no es un número de 0 a 100.</translation>
    </message>
    <message>
        <source>“{text}” is not the uid of a position.</source>
        <translation>“{text}” no es el uid de una posición.</translation>
    </message>
    <message>
        <source>“{uid}” is not the uid of a position.</source>
        <translation>“{uid}” no es el uid de una posición.</translation>
    </message>
    <message>
        <source>“{value}” is no uid.</source>
        <translation>“{value}” no es un uid.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>quotation marks</comment>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{words}” ({author}, {moment}; {source})</source>
        <translation>“{words}” ({author}, {moment}; {source})</translation>
    </message>
    <message>
        <source>“{words}” begins with no stance.</source>
        <translation>“{words}” no comienza por una postura.</translation>
    </message>
    <message>
        <source>“{words}” cannot be taken apart.</source>
        <translation>No se puede descomponer “{words}”.</translation>
    </message>
    <message>
        <source>“{words}” has a condition without a stance.</source>
        <translation>“{words}” tiene una condición sin postura.</translation>
    </message>
    <message>
        <source>“{words}” is neither yes nor no</source>
        <translation>“{words}” no es ni sí ni no</translation>
    </message>
    <message>
        <source>“{words}” is no number</source>
        <translation>“{words}” no es un número</translation>
    </message>
    <message>
        <source>“{words}” is no place within the day</source>
        <translation>“{words}” no es un lugar dentro del día</translation>
    </message>
    <message>
        <source>“{words}” is no stance of the scale, and is not mapped to one</source>
        <translation>“{words}” no es una postura de la escala ni está asignada a ninguna</translation>
    </message>
    <message>
        <source>“{words}” is not a date</source>
        <translation>“{words}” no es una fecha</translation>
    </message>
    <message>
        <source>“{words}” is not written as {form}</source>
        <translation>“{words}” no está escrito como {form}</translation>
    </message>
    <message>
        <source>“{written}” in {file} is no key.</source>
        <translation>«{written}» en {file} no es una tecla.</translation>
    </message>
</context>
</TS>
